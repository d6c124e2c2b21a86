import { readRedirects } from '../loaders/redirects.ts';
import { redirectsOf } from '../library/redirects.ts';
import { languages, settings } from '../site.config.ts';
import { once } from './once.ts';
import { linker } from './references.ts';

/** The pages that are gone, and where they went. */
export const redirects = once(async () => {
  const links = await Promise.all(languages.map(async (language) => [language, await linker(language)] as const));
  const linkIn = new Map(links);
  return redirectsOf(readRedirects(), (language, reference) => linkIn.get(language)?.(reference).href ?? '');
});

/** The paths of these pages. For `getStaticPaths`. */
export async function movedPaths() {
  return (await redirects()).map((redirect) => ({
    params: { moved: redirect.from.slice(settings.basePath.length).replace(/\/$/, '') },
    props: redirect,
  }));
}
