import { languageDetails } from '../site.config.ts';

const scripts = Object.values(languageDetails).map(({ script }) => `\\p{Script=${script}}`);
/** Text in the scripts of the site's languages, which its typefaces have. */
const inScripts = new RegExp(`^[${scripts.join('')}\\p{Script=Common}\\p{Script=Inherited}]*$`, 'u');

/**
 * A web address as people write it: without the protocol and tracking parameters, and with non-Latin letters decoded if
 * the site's typefaces have them.
 */
export function writtenAddress(url: string): string {
  const { href, host, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()]) if (name.startsWith('utm_')) searchParams.delete(name);
  const query = searchParams.size > 0 ? `?${searchParams.toString()}` : '';
  const path = lettersOf(pathname.replace(/\/$/, ''));
  return host.replace(/^www\./, '') + path + query + (/#.+$/.exec(href)?.[0] ?? '');
}

function lettersOf(path: string): string {
  try {
    const letters = decodeURI(path);
    return inScripts.test(letters) ? letters : path;
  } catch {
    return path; // cut in the middle of a letter
  }
}
