import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../kept/files.ts';

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
