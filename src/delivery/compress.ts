import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keep, keptFile, readKept } from '../kept/files.ts';

/** How a file can be sent, by the ending of the one beside it; each at its highest level. */
const encodings = {
  br: (content: Uint8Array) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  gz: (content: Uint8Array) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};
type Encoding = keyof typeof encodings;

/** The kinds of file that get smaller; fonts, pictures and PDFs are compressed already. */
const compressible = 'html,css,js,json,xml,svg,md,txt,csv,bib,webmanifest,ico';

/** Less than this saves no reader time, and a host looks for one file more. */
const leastSaving = 100;

/** What was written, by encoding, and how much of it was compressed now. */
export interface Compressed {
  files: number;
  now: number;
}

/**
 * Writes beside each file of a built site what a host sends instead to browsers that can read it: `index.html.br` and
 * `index.html.gz`. Those of an earlier build are taken away.
 */
export async function compressSite(folder: string): Promise<Compressed> {
  for (const name of globSync('**/*.{br,gz}', { cwd: folder })) rmSync(join(folder, name));
  const written: Compressed = { files: 0, now: 0 };
  const next = globSync(`**/*.{${compressible}}`, { cwd: folder }).values();
  const worker = async (): Promise<void> => {
    for (const name of next) await compressFile(join(folder, name), written);
  };
  // As many as there are threads for it (https://nodejs.org/api/cli.html#uv_threadpool_sizesize).
  await Promise.all(Array.from({ length: 4 }, worker));
  return written;
}

async function compressFile(file: string, written: Compressed): Promise<void> {
  const content = readFileSync(file);
  if (content.length < leastSaving) return;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 32);
  for (const encoding of Object.keys(encodings) as Encoding[]) {
    const kept = keptFile('compressed', `${hash}.${encoding}`);
    let compressed = readKept(kept);
    if (!compressed) {
      compressed = await encodings[encoding](content);
      keep(kept, compressed);
      written.now += 1;
    }
    if (content.length - compressed.length < leastSaving) continue;
    writeFileSync(`${file}.${encoding}`, compressed);
    written.files += 1;
  }
}
