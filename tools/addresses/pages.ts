import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A built site's pages, as HTML by their paths below the base: `hi/timeline/`; the entrance is `/`. */
export type Pages = ReadonlyMap<string, string>;

/** Reads the pages of the site that was built in a folder. */
export function readPages(folder: string): Pages {
  const files = globSync('**/index.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return new Map(
    files.map((file) => {
      const path = dirname(file);
      return [path === '.' ? '/' : `${path}/`, readFileSync(join(folder, file), 'utf8')];
    }),
  );
}

/** Whether what is at an address is only the way to where it went. */
const isMoved = (html: string): boolean => html.includes('http-equiv="refresh"');

/** What readers link to on a page: headings, entries and statements, not the page's own workings. */
const place = /<(?:h[2-4]|li|article|p|section)\b[^>]* id="([^"]+)"/g;
const working = /^(?:cite-|source-|letter-|references$)/;

/** Every address of a site that readers link to. Documents for printing count as a whole. */
export function publishedAddresses(pages: Pages): string[] {
  return [...pages].flatMap(([path, html]) => {
    if (isMoved(html)) return [];
    if (path.includes('/print/')) return [path];
    const ids = [...html.matchAll(place)].map(([, id = '']) => id).filter((id) => !working.test(id));
    return [path, ...ids.map((id) => `${path}#${id}`)];
  });
}

/** Whether an address leads to what it names: to a page and a place on it, or on to where they went. */
export function isReached(pages: Pages, address: string): boolean {
  const [path = '', id] = address.split('#');
  const html = pages.get(path);
  return html !== undefined && (!id || isMoved(html) || html.includes(` id="${id}"`));
}
