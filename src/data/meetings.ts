import { comparePartialDates } from '../library/partial-date.ts';
import type { Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';

export type Meeting = Entry<'meetings'>;

/** The meetings in a language, newest first. */
export async function meetings(language: Language): Promise<Meeting[]> {
  return [...(await entries('meetings', language))].sort((a, b) => comparePartialDates(b.date, a.date));
}
