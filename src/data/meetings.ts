import { comparePartialDates } from '../library/partial-date.ts';
import type { Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';
import { memoize } from '../utils/memoize.ts';

export type Meeting = Entry<'meetings'>;

/** The meetings in a language, newest first. */
export const meetings = memoize(async (language: Language): Promise<readonly Meeting[]> =>
  [...(await entries('meetings', language))].sort((a, b) => comparePartialDates(b.date, a.date)),
);
