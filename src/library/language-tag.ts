import { memoize } from '../utils/memoize.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));

/**
 * The tag of a language, as BCP 47 has it, that a text was meant to be: `ur-IN` of `ur_in`, `he` of `Hebrew`; nothing where
 * none is known.
 */
export const languageMeant = memoize((text: string): string | undefined => {
  try {
    const locale = new Intl.Locale(text.replaceAll('_', '-'));
    if (names.of(locale.language)) return locale.baseName;
  } catch {
    // A name of two words is no tag.
  }
  const name = text.toLowerCase();
  const pairs = letters.flatMap((one) => letters.map((other) => one + other));
  const codes = [...pairs, ...pairs.flatMap((pair) => letters.map((one) => pair + one))];
  return codes.find((code) => names.of(code)?.toLowerCase() === name);
});

/** Whether a text in one language is a text in another: `en-GB` is in `en`. */
export function isIn(text: string, language: string): boolean {
  return new Intl.Locale(text).language === language;
}
