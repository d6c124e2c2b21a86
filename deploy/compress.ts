import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The encodings by the ending of the compressed file, each at its highest level. */
const encodings = {
  br: (content: Uint8Array) => promisify(brotliCompress)(content),
  gz: (content: Uint8Array) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};
export type Encoding = keyof typeof encodings;

/** Whether compression makes a file noticeably smaller: fonts, pictures and PDFs are compressed already. */
export function isCompressible(name: string, content: Uint8Array): boolean {
  return content.length >= 1024 && /\.(?:html|css|js|json|xml|svg|md|txt|csv|bib|webmanifest)$/.test(name);
}

/** Writes compressed copies beside a site's files, such as `index.html.br`, for browsers that accept them. */
export async function compress(folder: string, wanted: readonly Encoding[]): Promise<void> {
  const names = globSync('**/*.*', { cwd: folder }).values();
  const worker = async (): Promise<void> => {
    for (const name of names) {
      const file = join(folder, name);
      const content = readFileSync(file);
      if (!isCompressible(name, content)) continue;
      for (const encoding of wanted) writeFileSync(`${file}.${encoding}`, await encodings[encoding](content));
    }
  };
  // As many workers as libuv has threads (https://nodejs.org/api/cli.html#uv_threadpool_sizesize).
  await Promise.all(Array.from({ length: 4 }, worker));
}
