import { createHash, type Hash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../site.config.ts';
import { siteFile, type BuiltSite } from './site-files.ts';

/** Where PDFs are kept, each under the hash of all that it shows and all that makes it. */
export const pdfsKept = join(settings.cacheDir, 'pdfs');

/** What decides what a page's PDF looks like, beside the page: this code and the packages it uses. */
const makers = ['src/pdf/*.ts', 'src/pdf-text/*.ts', 'package-lock.json'];

/** The name under which a page's PDF is kept: it is another one when the page, its styles or its fonts have changed. */
export function keptName(site: BuiltSite, path: string): string {
  const hash = createHash('sha256').update(site.url);
  for (const file of globSync(makers).sort()) hash.update(readFileSync(file));
  addFile(hash, site, path, new Set());
  return `${hash.digest('hex').slice(0, 32)}.pdf`;
}

/** Adds a file and, where it is a page or a style sheet, the files that it is shown with. */
function addFile(hash: Hash, site: BuiltSite, path: string, seen: Set<string>): void {
  const file = siteFile(site, path);
  if (seen.has(file) || !existsSync(file)) return;
  seen.add(file);
  const content = readFileSync(file);
  hash.update(path).update(content);
  if (!/\.(html|css)$/.test(file)) return;
  for (const [, address = ''] of content
    .toString()
    .matchAll(/(?:url\(["']?|(?:href|src)=["']?)([^"')\s>]+\.(?:css|woff2|svg|png))/g)) {
    addFile(hash, site, new URL(address, new URL(path, site.url)).pathname, seen);
  }
}

/** The PDF that an earlier build made, or nothing. */
export function readKept(name: string): Uint8Array | undefined {
  const file = join(pdfsKept, name);
  return existsSync(file) ? readFileSync(file) : undefined;
}

export function keep(name: string, pdf: Uint8Array): void {
  mkdirSync(pdfsKept, { recursive: true });
  writeWhole(join(pdfsKept, name), pdf);
}

/** Writes a file that has its name only when it is whole: another build may be reading here. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}
