import { languagePairs, languages, type Language } from '../site.config.ts';
import { parseReference, type Reference } from './references.ts';
import { address, pairAddress, pairedPath } from './routes.ts';

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** The form of an old address: that of a page, as published below the language. */
export const oldAddressPattern = new RegExp(`^(?:${word}/)+$`);

/** The old address that was probably meant by a malformed one, such as one copied with its host from a browser. */
export function oldAddressMeant(text: string): string | undefined {
  const language = languages.find((one) => text.includes(`/${one}/`));
  const below = language ? text.slice(text.indexOf(`/${language}/`) + language.length + 2) : text.replace(/^\//, '');
  const address = below.replace(/([^/])$/, '$1/');
  return oldAddressPattern.test(address) ? address : undefined;
}

/** A redirect as an editor writes it. */
export interface WrittenRedirect {
  from: string;
  to: string;
}

/** A redirect of one page, in one language or in two side by side. */
export interface Redirect {
  /** The old path: `/explainer/hi/meetings/first-meeting/`. */
  from: string;
  /** The new path, which may have a fragment. */
  to: string;
  /** The new target, for its title. */
  reference: Reference;
  /** The languages of the old page. */
  languages: readonly [Language, ...Language[]];
}

type AddressOf = (language: Language, reference: Reference) => string;

/**
 * The redirects of all pages that editors listed: in each language, and for two languages side by side where such a
 * page exists. Throws if `to` is not a reference, which the check reports before.
 * @param addressOf the path of what a reference names, in a language
 */
export function redirectsOf(written: readonly WrittenRedirect[], addressOf: AddressOf): Redirect[] {
  return written.flatMap(({ from, to }) => {
    const reference = parseReference(to);
    if (!reference) throw new Error(`“${to}” in redirects.yaml is not a reference.`);
    const perLanguage = languages.map((language): Redirect => {
      return { from: address(language) + from, to: addressOf(language, reference), reference, languages: [language] };
    });
    const sideBySide = languagePairs
      .filter((pair) => pairedPath(address(pair.original) + from, pair))
      .map((pair): Redirect => {
        const inOriginal = addressOf(pair.original, reference);
        return {
          from: pairAddress(pair) + from,
          // A target without a side-by-side page is shown in the original.
          to: pairedPath(inOriginal, pair) ?? inOriginal,
          reference,
          languages: [pair.original, pair.translation],
        };
      });
    return [...perLanguage, ...sideBySide];
  });
}
