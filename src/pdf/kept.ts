import { createHash, type Hash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { keptFile } from '../kept/files.ts';
import { siteFile, type BuiltSite } from './site-files.ts';

/** What decides what a page's PDF looks like, beside the page: this code and the packages it uses. */
const makers = ['src/pdf/*.ts', 'src/pdf-text/*.ts', 'package-lock.json'];

/** Where a page's PDF is kept: in another file when the page, its styles or its fonts have changed. */
export function keptPdf(site: BuiltSite, path: string): string {
  const hash = createHash('sha256').update(site.url);
  for (const file of globSync(makers).sort()) hash.update(readFileSync(file));
  addFile(hash, site, path, new Set());
  return keptFile('pdfs', `${hash.digest('hex').slice(0, 32)}.pdf`);
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
