import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { writeWhole } from '../kept/files.ts';

/** How many pages are told of. */
const told = 3;

/**
 * The pages of a site that have the most HTML and CSS, with the bytes of each as Brotli: what a reader waits for.
 * @param folder the site's
 * @param ignored pages that are not for reading on a screen
 */
export function heaviestPages(folder: string, ignored: RegExp): { page: string; bytes: number }[] {
  return globSync('**/*.html', { cwd: folder })
    .map((name) => ({ page: name.replaceAll(sep, '/').replace(/index\.html$/, ''), file: join(folder, name) }))
    .filter(({ page }) => !ignored.test(page))
    .sort((a, b) => statSync(b.file).size - statSync(a.file).size)
    .slice(0, told)
    .map(({ page, file }) => ({ page, bytes: brotliCompressSync(readFileSync(file)).length }));
}

/**
 * Changes the pages in a folder.
 * @param change gives the page's HTML, the same where there is nothing to change
 * @returns how many pages have changed
 */
export function changePages(folder: string, change: (html: string) => string): number {
  let count = 0;
  for (const name of globSync('**/*.html', { cwd: folder })) {
    const file = join(folder, name);
    const html = readFileSync(file, 'utf8');
    const changed = change(html);
    if (changed === html) continue;
    writeWhole(file, changed);
    count += 1;
  }
  return count;
}
