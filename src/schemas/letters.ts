/** How many letters a reader counts in a text: a vowel sign is none of its own, and a conjunct is one. */
export function lettersIn(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

// What Unicode calls a grapheme cluster (https://www.unicode.org/reports/tr29/), as far as Hindi and English need it.
const sign = String.raw`[\p{M}\u200C\u200D]`;
const joined = String.raw`(?:(?<=\u094D\u200D?)\p{L}${sign}*)*`;
const letter = String.raw`(?<!\u094D\u200D?)[^\p{M}\u200C\u200D]${sign}*${joined}`;

/** The same count as a pattern, for tools that know nothing else: a text of so many letters at most. */
export function atMostLetters(max: number): string {
  return `^(?:${letter}){0,${max}}$`;
}
