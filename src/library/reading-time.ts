import { languageFacts, type Language } from '../site.config.ts';

/** Placeholder until merged. */
export function readingMinutes(text: string, language: Language): number {
  const words = [...new Intl.Segmenter(languageFacts[language].locale, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  ).length;
  return Math.max(1, Math.round(words / 238));
}
