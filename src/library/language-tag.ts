const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The tag of a language, as BCP 47 has it, that a text was meant to be: `ur-IN` of `ur_in`; nothing where none is known. */
export function languageMeant(text: string): string | undefined {
  try {
    const locale = new Intl.Locale(text.replaceAll('_', '-'));
    return names.of(locale.language) && locale.baseName;
  } catch {
    return undefined;
  }
}

/** Whether a text in one language is a text in another: `en-GB` is in `en`. */
export function isIn(text: string, language: string): boolean {
  return new Intl.Locale(text).language === language;
}
