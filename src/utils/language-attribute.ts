import { type Language, languageDetails } from '../site.config.ts';

/** The `lang` attribute that a text needs on a page: its language if that differs from the page's, else none. */
export function langOf<Text extends string>(text: Text, page: Language): Text | undefined {
  return text === page ? undefined : text;
}

/** A language as Open Graph writes it (https://ogp.me/#optional): `hi_IN`. */
export function openGraphLocale(language: Language): string {
  const { language: code, region } = new Intl.Locale(languageDetails[language].locale);
  return region ? `${code}_${region}` : code;
}
