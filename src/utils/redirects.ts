import { languagePairs, languages, type Language } from '../site.config.ts';
import { parseReference, type Reference } from './references.ts';
import { address, pairAddress, pairedPath } from './routes.ts';

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** The form of an old address: that of a page, as published below the language. */
export const oldAddressPattern = new RegExp(`^(?:${word}/)+$`);

/** The old address that was probably meant by what is not of that form, such as one copied whole from a browser. */
export function oldAddressMeant(text: string): string | undefined {
  const language = languages.find((one) => text.includes(`/${one}/`));
  const below = language ? text.slice(text.indexOf(`/${language}/`) + language.length + 2) : text.replace(/^\//, '');
  const address = below.replace(/([^/])$/, '$1/');
  return oldAddressPattern.test(address) ? address : undefined;
}

/** What an editor writes of a page that is gone. */
export interface WrittenRedirect {
  from: string;
  to: string;
}

/** One page that is gone, in one language or in two side by side. */
export interface Redirect {
  /** The path that was: `/explainer/hi/meetings/first-talks/`. */
  from: string;
  /** The path that is, which may name a place on its page. */
  to: string;
  /** What the new place is, for its title. */
  reference: Reference;
  /** The languages of the page that was. */
  languages: readonly [Language, ...Language[]];
}

type AddressOf = (language: Language, reference: Reference) => string;

/**
 * Every page that is gone, from what editors wrote: in each language, and for two languages side by side where they
 * have such a page. Throws where `to` is not a reference, which the check refuses.
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
          // A place that only one of the languages has is shown in the original.
          to: pairedPath(inOriginal, pair) ?? inOriginal,
          reference,
          languages: [pair.original, pair.translation],
        };
      });
    return [...perLanguage, ...sideBySide];
  });
}
