import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../site.config.ts';

/** A page that moved, by the paths of old and new, with the base path; the new one may name a place on its page. */
export interface Moved {
  from: string;
  to: string;
}

/** The pages of a built site that only lead on to others, for hosts that can say so before a page is read. */
export function movedPages(folder: string): Moved[] {
  const list = join(folder, 'redirects.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Moved[]) : [];
}

/**
 * Folders in an address whose names begin with a letter, digit or underscore: what a redirect may repeat. Without `//` and
 * `..` it can never lead to another site.
 */
export const plainFolders = '(?:/\\w[\\w.-]*)*';

/** The address of a page's file, `/hi/sectors/index.html`, of which the first group is the page's own. */
export const indexPattern = `^(${plainFolders}/)index\\.html$`;

/** An address with a query, `?…` or empty, put where it belongs: before the fragment. */
export function withQuery(address: string, query: string): string {
  return address.replace(/(?=#)|$/, () => query);
}

/** Where an address leads, and for how long that holds. */
export interface HostRedirect {
  status: 301 | 302;
  location: string;
}

/** Where an address leads that is not one of a file, if anywhere. */
export type Redirects = (path: string, query?: string) => HostRedirect | undefined;

/**
 * The redirects of a built site: pages that moved, a page's file to the page, a page without its last slash to the page, and
 * the top of the host to the site.
 */
export function hostRedirects(folder: string, basePath: string): Redirects {
  const moved = new Map(movedPages(folder).map(({ from, to }) => [from, to]));
  const index = new RegExp(indexPattern);
  const withoutSlash = new RegExp(`^${plainFolders}[^/]$`);
  const isPage = (path: string): boolean =>
    path.startsWith(basePath) && existsSync(join(folder, path.slice(basePath.length), 'index.html'));
  return (path, query = '') => {
    if (path === '/' && basePath !== '/') return { status: 302, location: basePath };
    const page = index.exec(path)?.[1] ?? (withoutSlash.test(path) ? `${path}/` : path);
    const to = moved.get(page) ?? page;
    if (to === path || !isPage(page)) return undefined;
    return { status: 301, location: withQuery(to, query) };
  };
}

/** The page that says that there is none at an address: below a language's folder that language's. Below the base path. */
export function notFoundPage(path: string, basePath: string): string {
  const language = languages.find((one) => path.startsWith(`${basePath}${one}/`));
  return language ? `${language}/404.html` : '404.html';
}
