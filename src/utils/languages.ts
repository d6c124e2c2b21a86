import { memoize } from './memoize.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));

/** The BCP 47 tag that a text probably means: `ur_in` gives `ur-IN`, `Hebrew` gives `he`; undefined if none. */
export const languageMeant = memoize((text: string): string | undefined => {
  try {
    const locale = new Intl.Locale(text.replaceAll('_', '-'));
    if (names.of(locale.language)) return locale.baseName;
  } catch {
    // A name of two words is not a valid tag.
  }
  const name = text.toLowerCase();
  const pairs = letters.flatMap((one) => letters.map((other) => one + other));
  const codes = [...pairs, ...pairs.flatMap((pair) => letters.map((one) => pair + one))];
  return codes.find((code) => names.of(code)?.toLowerCase() === name);
});

/** Whether a language tag is covered by another: `en-GB` is in `en`. */
export function isIn(text: string, language: string): boolean {
  return new Intl.Locale(text).language === language;
}

/** Scripts that are written from right to left, by their codes in ISO 15924. */
export const rightToLeft: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** The script of a language's texts, by its code in ISO 15924: `Arab` of `ur`. Throws where the language is no BCP 47 tag. */
export const scriptOf = memoize((language: string): string => new Intl.Locale(language).maximize().script ?? '');

/** The scripts that `scriptIn` detects. Chinese, Japanese and Korean are excluded: they share letters. */
const looked =
  'Latn Deva Arab Beng Gujr Guru Hebr Knda Mlym Orya Sinh Taml Telu Armn Cyrl Ethi Geor Grek Khmr Mymr Thai'
    .split(' ')
    .map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const);

/** The ISO 15924 code of the script of more than half of a text's letters; undefined if it is none of those above. */
export function scriptIn(text: string): string | undefined {
  const letters = text.replace(/\P{L}/gu, '');
  return looked.find(([, one]) => (letters.match(one)?.length ?? 0) > letters.length / 2)?.[0];
}

/** Whether a script is written from right to left. */
export function isRightToLeft(script: string): boolean {
  return rightToLeft.includes(script);
}

/** The value of `dir` for texts in a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return isRightToLeft(scriptOf(language)) ? 'rtl' : 'ltr';
}

const letter = `[${rightToLeft.map((script) => `\\p{Script=${script}}`).join('')}]`;
const word = `${letter}(?:${letter}|[\\p{M}\\u0640\\u200c-\\u200f])*[\\u060c\\u061b\\u061f]*`;
const between = `[\\s\\p{N}.,:;!?'"’/&–—-]+`;
const words = `${word}(?:${between}${word})*`;

const enclosed = `(?:\\(${words}\\)|“${words}”|‘${words}’)`;

/**
 * Words that are written from right to left, as a regular expression's source: including everything between them, with
 * brackets in pairs.
 */
export const rightToLeftWords = `${words}(?:${between}${enclosed}(?:${between}${words})?)*`;

const runs = new RegExp(rightToLeftWords, 'gu');

/**
 * Isolates right-to-left words by characters, so that they do not reorder the text around them; for places where no
 * element is possible (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
export function isolated(text: string): string {
  return text.replace(runs, '\u2067$&\u2069');
}
