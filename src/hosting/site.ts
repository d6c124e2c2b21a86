import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { movedPages, type Moved } from './redirects.ts';

/** A built site as the host recipes see it. */
export interface DeliveredSite {
  /** Its origin: `https://example.org`. */
  url: string;
  /** The name of that host. */
  host: string;
  basePath: string;
  folder: string;
  /** The paths of its files below the base path. */
  files: readonly string[];
  moved: readonly Moved[];
}

/**
 * Reads a built site.
 * @throws where there is none
 */
export function deliveredSite(folder: string, siteUrl: string, basePath: string): DeliveredSite {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}. Build it with the same settings first: npm run build`);
  }
  const names = globSync('**/*.*', { cwd: folder }).map((name) => name.replaceAll(sep, '/'));
  const { origin, hostname } = new URL(siteUrl);
  return {
    url: origin,
    host: hostname,
    basePath,
    folder,
    files: names.sort(),
    moved: movedPages(folder),
  };
}

/** The path of a file on the host: a page's ends with a slash. */
export function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
