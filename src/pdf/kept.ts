import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { keptFile } from '../kept/files.ts';
import { siteFile, type BuiltSite } from './site-files.ts';

/** What decides what a page's PDF looks like, beside the page: this code and the packages it uses. */
const makers = ['src/pdf/*.ts', 'src/pdf-text/*.ts', 'package-lock.json'];

/** Where a page's PDF is kept. A page holds its styles, and names its fonts and pictures by what is in them. */
export function keptPdf(site: BuiltSite, path: string): string {
  const hash = createHash('sha256').update(site.url);
  for (const file of [...globSync(makers).sort(), siteFile(site, path)]) hash.update(readFileSync(file));
  return keptFile('pdfs', `${hash.digest('hex').slice(0, 32)}.pdf`);
}
