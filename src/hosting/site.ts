import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { movedPages, type Moved } from './redirects.ts';

/** A built site, as far as hosts are concerned. */
export interface DeliveredSite {
  /** Where it is published, without a slash at the end: `https://example.org`. */
  url: string;
  /** The name of that host. */
  host: string;
  basePath: string;
  /** The folder that holds its files. */
  folder: string;
  /** The paths of its files below the base path. */
  files: readonly string[];
  moved: readonly Moved[];
}

/** Reads a built site. Throws, saying what to do, where there is none. */
export function deliveredSite(folder: string, siteUrl: string, basePath: string): DeliveredSite {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}. Build it first, with the same settings: npm run build`);
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

/** The path at which a host sends a file: a page's own, which ends with a slash. */
export function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
