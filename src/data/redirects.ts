import { readRedirects } from '../loaders/redirects.ts';
import { redirectsOf } from '../library/redirects.ts';
import { languages, settings } from '../site.config.ts';
import { linker } from './references.ts';

/** The paths of the pages that are gone. For `getStaticPaths`. */
export async function movedPaths() {
  const links = await Promise.all(languages.map(async (language) => [language, await linker(language)] as const));
  const linkIn = new Map(links);
  const redirects = redirectsOf(readRedirects(), (language, reference) => linkIn.get(language)?.(reference).href ?? '');
  return redirects.map((redirect) => ({
    params: { moved: redirect.from.slice(settings.basePath.length).replace(/\/$/, '') },
    props: redirect,
  }));
}
