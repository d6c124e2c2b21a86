import { compareStrings } from '../library/compare.ts';
import { comparePartialDates } from '../library/partial-date.ts';
import { nearest } from '../library/nearest.ts';
import type { Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';
import { once } from './once.ts';

export type Quote = Entry<'quotes'>;

/** The quotes in a language: by date, direct ones before reported ones, and each speaker's together. */
export const quotes = once(async (language: Language): Promise<readonly Quote[]> =>
  [...(await entries('quotes', language))].sort(
    (a, b) =>
      comparePartialDates(a.date, b.date) ||
      compareStrings(a.kind, b.kind) ||
      compareStrings(a.speakers.join(), b.speakers.join()) ||
      compareStrings(a.slug, b.slug),
  ),
);

/** Some quotes by their slugs, in the order named. */
export async function quotesNamed(slugs: readonly string[], language: Language): Promise<Quote[]> {
  const all = new Map((await quotes(language)).map((quote) => [quote.slug, quote]));
  return slugs.map((slug) => {
    const quote = all.get(slug);
    if (quote) return quote;
    throw new Error(
      `<Quotes of="…">: there is no quote “${slug}”; the nearest is “${nearest(slug, [...all.keys()]) ?? ''}”.`,
    );
  });
}

/** The quotes of each day, oldest first. */
export async function quotesByDate(language: Language): Promise<{ date: string; quotes: Quote[] }[]> {
  return [...Map.groupBy(await quotes(language), ({ date }) => date)].map(([date, ofDay]) => ({ date, quotes: ofDay }));
}
