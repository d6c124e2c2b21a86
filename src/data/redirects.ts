import { readRedirects } from '../loaders/redirects.ts';
import { movedPages, redirectsOf, type Redirect } from '../library/redirects.ts';
import { languages, settings } from '../site.config.ts';
import { once } from './once.ts';
import { linker } from './references.ts';

/** Every address that is gone, in each language. */
const redirects = once(async (): Promise<readonly Redirect[]> => {
  const links = await Promise.all(languages.map(async (language) => [language, await linker(language)] as const));
  const linkIn = new Map(links);
  return redirectsOf(readRedirects(), (language, reference) => linkIn.get(language)?.(reference).href ?? '');
});

/** The places that once were on a page, by the page's path. */
export async function placesOnceOn(path: string): Promise<Redirect[]> {
  return (await redirects()).filter(({ from }) => from.startsWith(`${path}#`));
}

/** The paths of the pages that are gone. For `getStaticPaths`. */
export async function movedPaths() {
  return movedPages(await redirects()).map((redirect) => ({
    params: { moved: redirect.from.slice(settings.basePath.length).replace(/\/$/, '') },
    props: redirect,
  }));
}
