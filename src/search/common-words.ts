import { eng, hin } from 'stopword';
import type { Language } from '../site.config.ts';
import { fold } from './words.ts';

/** Words that say nothing about a text's subject, and endings of ordinal numbers. */
const common: Record<Language, string[]> = {
  hi: [
    ...hin,
    ...'क्या कब क्यों कैसे कहाँ किसने किये किए हूँ मैं हम गए गई होगा होगी होंगे बारे बताओ बताइए'.split(' '),
    ...'मतलब अर्थ तथा जी फुल फॉर्म चाहिए मिलेगा वीं वां वें'.split(' '),
  ],
  en: [...eng, ...'does did when why whom please tell meaning means full form th st nd rd'.split(' ')],
};

/** The words of a language that a query is not searched for, folded and sorted. */
export function commonWords(language: Language): string[] {
  return [...new Set(common[language].map(fold))].sort();
}
