import type { Language } from '../site.config.ts';

/** What a full stop may follow without ending a sentence: initials (in Hindi the names of Latin letters) and short forms. */
const abbreviations: Readonly<Record<Language, string>> = {
  hi: String.raw`ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|ज़ेड|डॉ|प्रो|श्री|पं|रु|ई\.पू`,
  en: String.raw`[A-Z]|Dr|Mr|Mrs|Ms|St|No|Prof|Maj|Gen|Lt|Col|Brig|Res|Retd|vs|etc|e\.g|i\.e`,
};
/** In any text, since names keep their initials in another language. */
const abbreviation = new RegExp(String.raw`(?:(?<![\p{L}\p{M}])(?:${Object.values(abbreviations).join('|')}))\.$`, 'u');

/** Whether a text ends with the full stop of an abbreviation. */
export function endsWithAbbreviation(text: string): boolean {
  return abbreviation.test(text);
}

/** The sentences of a paragraph in Hindi or English, including what is between the last word and the mark. */
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

/** Orders two strings by their code units, independent of the system's language. For `Array.prototype.sort`. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a value is an object with fields, as most values from YAML are. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What replaces the text between two offsets of another text. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A text with edits made to it. Of two that overlap, only the one that begins later is made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [after, begun] = [text, text.length];
  // The last comes first, so that the offsets of the others stay valid.
  for (const { from, to, text: instead } of edits.toSorted((a, b) => b.from - a.from)) {
    if (to > begun) continue;
    after = after.slice(0, from) + instead + after.slice(to);
    begun = from;
  }
  return after;
}
