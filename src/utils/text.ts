import { stringify } from 'csv-stringify/sync';
import { closest, distance } from 'fastest-levenshtein';
import { type Language, languageFacts, languages } from '../site.config.ts';

/**
 * What a full stop may follow without ending a sentence: initials, in Hindi by the names of Latin letters, and short
 * forms of titles.
 */
const abbreviation =
  /(?:(?<![\p{L}\p{M}])(?:[A-Z]|Dr|Mr|Mrs|Ms|St|No|Prof|Maj|Gen|Lt|Col|Brig|Res|Retd|vs|etc|e\.g|i\.e|ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|ज़ेड|डॉ|प्रो|श्री|पं|रु|ई\.पू))\.$/u;

/** Whether a text ends with a full stop that ends no sentence. */
export function endsWithAbbreviation(text: string): boolean {
  return abbreviation.test(text);
}

/** The sentences of a paragraph in Hindi or English, each with what stands between its last word and its mark. */
export function sentencesOf(paragraph: string): { text: string; offset: number }[] {
  const sentences: { text: string; offset: number }[] = [];
  let start = 0;
  for (const { index, 0: mark } of paragraph.matchAll(/(?<=(?:[।?!]|(?<!\.)\.)[”’)]?)\s+|$/gu)) {
    const text = paragraph.slice(start, index);
    if (endsWithAbbreviation(text) && index < paragraph.length) continue;
    const ahead = /^\s*/.exec(text)?.[0].length ?? 0;
    if (text.trim()) sentences.push({ text: text.trim(), offset: start + ahead });
    start = index + mark.length;
  }
  return sentences;
}

/** Orders two strings by their characters, the same in every language of the system. For `Array.prototype.sort`. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The known names that a wrong one may mean: the one that differs by a slip of the finger, else all that share a word.
 * @returns none where nothing is like it
 */
export function likely(wrong: string, known: readonly string[]): string[] {
  const near = nearest(wrong, known);
  if (near !== undefined && distance(wrong, near) <= 2) return [near];
  const words = wrong.split('-').filter((word) => word.length > 2);
  const alike = known.filter((one) => words.some((word) => one.split('-').includes(word)));
  return alike.length > 0 ? alike : near === undefined ? [] : [near];
}

/** The known name most like a wrong one, or undefined where none is near enough to be what was meant. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(wrong, known);
  const changes = distance(wrong, candidate);
  // Where every letter would change, nothing of the name was meant.
  const isNear = changes <= Math.max(2, wrong.length / 2) && changes < Math.max(wrong.length, candidate.length);
  return isNear ? candidate : undefined;
}

/** Spellings or short forms, by the language they were read in. */
export type Spellings = Partial<Readonly<Record<Language, readonly string[]>>>;

/** All of them, language by language. */
export function allSpellings(spellings: Spellings = {}): string[] {
  return languages.flatMap((language) => spellings[language] ?? []);
}

/**
 * Rows as a table that spreadsheets open as it is: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180) in UTF-8, with the
 * mark by which Excel knows that. A cell that a spreadsheet would take for a formula begins with an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 * @param rows each with the same columns, which the first line names
 */
export function csv(rows: readonly Readonly<Record<string, string | undefined>>[], columns: readonly string[]): string {
  return stringify([...rows], {
    bom: true,
    columns: [...columns],
    header: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** Units by language: Intl abbreviates Hindi's kilobyte in Latin letters. */
const units: Record<Language, { kilobyte: string; megabyte: string }> = {
  hi: { kilobyte: 'केबी', megabyte: 'एमबी' },
  en: { kilobyte: 'KB', megabyte: 'MB' },
};

/** The size of a file for readers, as exactly as it is of use: `85 KB`, `1.4 MB`. */
export function fileSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const isLarge = kilobytes >= 1000;
  const format = new Intl.NumberFormat(languageFacts[language].locale, { maximumFractionDigits: isLarge ? 1 : 0 });
  return `${format.format(isLarge ? kilobytes / 1000 : kilobytes)}\u00a0${units[language][isLarge ? 'megabyte' : 'kilobyte']}`;
}

/** Whether a value has fields, as what was read from YAML mostly has. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
