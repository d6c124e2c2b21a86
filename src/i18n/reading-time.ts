import { languageDetails, type Language } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';

const segmenterOf = memoize(
  (language: Language) => new Intl.Segmenter(languageDetails[language].locale, { granularity: 'word' }),
);

/**
 * How many words a text has, numbers included, by Unicode's word boundaries (https://unicode.org/reports/tr29/): a Hindi
 * vowel sign is part of its word, and a hyphenated word counts as two.
 * @param text what readers see, without Markdown or HTML
 */
export function wordCount(text: string, language: Language): number {
  let count = 0;
  for (const { isWordLike } of segmenterOf(language).segment(text)) if (isWordLike) count += 1;
  return count;
}

/** How long a text takes to read silently, in whole minutes, at least one. */
export function readingMinutes(text: string, language: Language): number {
  return Math.max(1, Math.round(wordCount(text, language) / languageDetails[language].wordsPerMinute));
}
