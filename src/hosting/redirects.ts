import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../site.config.ts';

/** A page that moved, by its old and new paths with the base path; the new one may have a fragment. */
export interface Moved {
  from: string;
  to: string;
}

/** The redirects of a built site that editors wrote. */
export function movedPages(folder: string): Moved[] {
  const list = join(folder, 'redirects.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Moved[]) : [];
}

/**
 * A pattern for folders whose names begin with a letter, digit or underscore. Such a path contains neither `//` nor
 * `..`, so a redirect that repeats it cannot lead to another site.
 */
export const foldersPattern = '(?:/\\w[\\w.-]*)*';

/** A pattern for the path of a page's file, `/hi/sectors/index.html`; its first group is the page's own path. */
export const indexPattern = `^(${foldersPattern}/)index\\.html$`;

/** Inserts a query, `?…` or empty, before an address's fragment. */
export function withQuery(address: string, query: string): string {
  return address.replace(/(?=#)|$/, () => query);
}

/** A redirect as a host's answer: the status and the new address. */
export interface HostRedirect {
  status: 301 | 302;
  location: string;
}

/** Looks up the redirect of an address; undefined if it has none. */
export type Redirects = (path: string, query?: string) => HostRedirect | undefined;

/**
 * The redirects of a built site: from pages that moved, from `…/index.html` to its page, from a page without its final
 * slash to the page, and from the root of the host to the site.
 */
export function hostRedirects(folder: string, basePath: string): Redirects {
  const moved = new Map(movedPages(folder).map(({ from, to }) => [from, to]));
  const index = new RegExp(indexPattern);
  const withoutSlash = new RegExp(`^${foldersPattern}[^/]$`);
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

/** The 404 page for a path, in the language of its folder if it has one; relative to the base path. */
export function notFoundPage(path: string, basePath: string): string {
  const language = languages.find((language) => path.startsWith(`${basePath}${language}/`));
  return language ? `${language}/404.html` : '404.html';
}
