import { getCollection } from 'astro:content';
import { redirectsOf } from '../utils/redirects.ts';
import { languages, settings } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';
import { addressesIn } from './references.ts';

/** The redirects of pages that have moved. */
export const redirects = memoize(async () => {
  const addresses = await addressesIn(...languages);
  const written = (await getCollection('redirects')).map(({ data }) => data);
  return redirectsOf(written, (language, reference) => addresses.get(language)?.(reference) ?? '');
});

/** The old paths of these pages. For `getStaticPaths`. */
export async function movedPaths() {
  return (await redirects()).map((redirect) => ({
    params: { moved: redirect.from.slice(settings.basePath.length).replace(/\/$/, '') },
    props: redirect,
  }));
}
