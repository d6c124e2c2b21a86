import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a file can be sent, by the ending of the one beside it; each at its highest level. */
const encodings = {
  br: (content: Uint8Array) => promisify(brotliCompress)(content),
  gz: (content: Uint8Array) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};
export type Encoding = keyof typeof encodings;

/** Whether a file gets smaller, and arrives sooner for it: fonts, pictures and PDFs are compressed already. */
export function isCompressible(name: string, content: Uint8Array): boolean {
  return content.length >= 1024 && /\.(?:html|css|js|json|xml|svg|md|txt|csv|bib|webmanifest)$/.test(name);
}

/** Writes beside each file of a site what a host sends instead to browsers that can read it: `index.html.br`. */
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
  // As many as there are threads for it (https://nodejs.org/api/cli.html#uv_threadpool_sizesize).
  await Promise.all(Array.from({ length: 4 }, worker));
}
