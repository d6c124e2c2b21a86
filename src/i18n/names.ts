import { languageDetails, type Language, type LanguagePair } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';

/** A language's name in another language, by its BCP 47 code: `en` in Hindi is `अंग्रेज़ी`. */
export function languageName(code: string, language: Language): string {
  // Intl writes हिन्दी and बंगाली, but this site हिंदी and बांग्ला.
  if (code === language) return languageDetails[language].name;
  return named('language', code, language).replace('बंगाली', 'बांग्ला');
}

/** The names of two languages side by side, each in itself: `हिंदी–English`. */
export function pairName({ original, translation }: LanguagePair): string {
  return [original, translation].map((language) => languageDetails[language].name).join('–');
}

/** A country's name in a language, by its ISO 3166 code: `JP` in Hindi is `जापान`. */
export function countryName(code: string, language: Language): string {
  return named('region', code, language);
}

/** A script's name in a language, by its ISO 15924 code: `Hebr` in Hindi is `हिब्रू`. */
export function scriptName(code: string, language: Language): string {
  return named('script', code, language);
}

/** Memoized, because `Intl.DisplayNames` takes as long as the rest of a short component. */
const named = memoize(
  (type: Intl.DisplayNamesType, code: string, language: Language) =>
    new Intl.DisplayNames(languageDetails[language].locale, { type }).of(code) ?? code,
);

/** Joins words to a list in a language: `अ, आ और इ`. */
export function listed(items: readonly string[], language: Language): string {
  const { locale, listStyle } = languageDetails[language];
  return new Intl.ListFormat(locale, { style: listStyle }).format(items);
}
