import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { typeOf } from '../../hosting/content-types.ts';

/** A built site: its folder, and the address where it will be published. */
export interface BuiltSite {
  /** The folder of its files. */
  folder: string;
  /** Its origin, such as `https://example.org`. */
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
 * Serves a built site from its files to a browser under its published address, so that a PDF's links lead there, and
 * blocks all other requests. Makes the browser wait for fonts, although the pages' CSS says not to.
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
