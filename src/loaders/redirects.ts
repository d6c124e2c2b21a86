import { file, type Loader } from 'astro/loaders';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { WrittenRedirect } from '../library/redirects.ts';
import { redirect } from '../schemas/redirect.ts';
import { settings } from '../site.config.ts';

const path = join(settings.contentDir, 'redirects.yaml');
const list = z.array(redirect);

/** Astro's own loader of a list, which would complain of a file that is not there: a site need not have lost an address. */
export function redirects(): Loader {
  return existsSync(path) ? file(path, { parser: byAddress }) : none;
}

const none: Loader = {
  name: 'no-redirects',
  load({ store }) {
    store.clear();
    return Promise.resolve();
  },
};

function byAddress(text: string) {
  return Object.fromEntries(list.parse(parse(text)).map((one) => [one.from, one]));
}

/**
 * What editors wrote of addresses that are gone, for steps after the pages, such as a recipe for a host:
 * `movedPages(redirectsOf(readRedirects()))`. Throws where the file is not as the schema wants it.
 */
export function readRedirects(): WrittenRedirect[] {
  return existsSync(path) ? list.parse(parse(readFileSync(path, 'utf8'))) : [];
}
