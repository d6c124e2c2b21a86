import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { typeOf } from '../../hosting/content-types.ts';

/** Where a built site is and where it will be published. */
export interface BuiltSite {
  /** The folder of its files. */
  folder: string;
  /** Its address, such as `https://example.org`. */
  url: string;
  /** The path of its first page, such as `/explainer/`. */
  base: string;
}

/** The file that a host sends for a path of the site: `/hi/print/summary/` is `hi/print/summary/index.html`. */
export function siteFile({ folder, base }: BuiltSite, path: string): string {
  const below = decodeURI(path).slice(base.length);
  return join(folder, below === '' || below.endsWith('/') ? `${below}index.html` : below);
}

/**
 * Lets a browser read a built site from its files at the address where it will be published, so that a PDF's links lead
 * there, and reach nothing else. Fonts are waited for, although the site's pages tell a browser not to.
 */
export async function openSite(context: BrowserContext, site: BuiltSite): Promise<void> {
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = siteFile(site, pathname);
    const exists = statSync(file, { throwIfNoEntry: false })?.isFile();
    if (origin !== new URL(site.url).origin || !pathname.startsWith(site.base) || !exists) return route.abort();
    const body = readFileSync(file);
    return route.fulfill({
      contentType: typeOf(file),
      body: /\.(?:html|css)$/.test(file)
        ? body.toString().replaceAll(/font-display: *optional/g, 'font-display:block')
        : body,
    });
  });
}
