import type { Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';

export type Question = Entry<'questions'>;

/** The questions in a language, in their order. */
export async function questions(language: Language): Promise<Question[]> {
  return [...(await entries('questions', language))].sort((a, b) => a.order - b.order);
}
