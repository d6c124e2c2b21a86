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

/** How much of a page’s title and description search engines show, in characters. */
export const shownInSearch = { title: 65, least: 50, most: 160 } as const;

/** The characters of a text, as search engines count them: in Hindi vowel signs count too. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** A text without its last words where it is too long, and with `…` in their place. */
export function shortened(text: string, most: number): string {
  if (lengthOf(text) <= most) return text;
  const words = Array.from(text)
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/, '');
  return `${Array.from(words)
    .slice(0, most - 1)
    .join('')}…`;
}

/**
 * What a page is called in search results and in the browser.
 * @param titles its title, and shorter ones to fall back on
 * @param site the site’s name, which is left out where it does not fit
 * @param beside what always follows the title, to tell the page from another
 */
export function pageTitle(titles: readonly string[], site?: string, beside?: string): string {
  const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');
  const all = titles.flatMap((title) => [joined(title, beside, site), joined(title, beside)]);
  const room = shownInSearch.title - lengthOf(joined(' ', beside)) + 1;
  return (
    all.find((title) => lengthOf(title) <= shownInSearch.title) ?? joined(shortened(titles.at(-1) ?? '', room), beside)
  );
}

/**
 * A page’s description for search results: as many whole sentences as there is room for.
 * @param texts the next one follows where those before it do not say enough
 * @param last a sentence for its end
 * @returns undefined where no sentences have the right length together
 */
export function wholeSentences(texts: readonly string[], last = ''): string | undefined {
  const sentences = texts.map((text) => sentencesOf(text).flatMap(({ text: one }) => (isWhole(one) ? [one] : [])));
  return (
    fullest(sentences, last) ??
    fullest(
      sentences.flat().map((one) => [one]),
      last,
    )
  );
}

/** Whether a text ends as a sentence does. */
export function isWhole(text: string): boolean {
  return /[.।?!][”’)]*$/.test(text);
}

/** The first sentences of texts together; where the first text does not serve, those of the next. */
function fullest(texts: readonly (readonly string[])[], last: string): string | undefined {
  const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
  let made = '';
  for (const sentences of texts) {
    if (lengthOf(made) >= shownInSearch.least) break;
    for (const sentence of sentences) {
      const longer = joined(made, sentence);
      if (lengthOf(joined(longer, last)) > shownInSearch.most) break;
      made = longer;
    }
  }
  if (lengthOf(made) >= shownInSearch.least) return joined(made, last);
  return texts.length > 1 ? fullest(texts.slice(1), last) : undefined;
}

/** A page’s description, which ends with `…` where its texts have no sentences of the right length. */
export function descriptionFrom(texts: readonly string[], last = ''): string {
  const beginning = (): string => shortened(texts.join(' '), shownInSearch.most - lengthOf(last) - 1);
  return wholeSentences(texts, last) ?? [beginning(), last].join(' ').trim();
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
