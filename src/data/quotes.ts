import { comparePartialDates } from '../library/partial-date.ts';
import { nearest } from '../library/nearest.ts';
import type { Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';

export type Quote = Entry<'quotes'>;

/** The quotes in a language: by date, direct ones before reported ones, and each speaker's together. */
export async function quotes(language: Language): Promise<Quote[]> {
  return [...(await entries('quotes', language))].sort(
    (a, b) =>
      comparePartialDates(a.date, b.date) ||
      comparePartialDates(a.kind, b.kind) ||
      comparePartialDates(a.speakers.join(), b.speakers.join()) ||
      comparePartialDates(a.slug, b.slug),
  );
}

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

/** The quotes before and after one, in the order of their list. */
export async function neighbouringQuotes(
  slug: string,
  language: Language,
): Promise<{ previous: Quote | undefined; next: Quote | undefined }> {
  const all = await quotes(language);
  const index = all.findIndex((quote) => quote.slug === slug);
  return { previous: all[index - 1], next: all[index + 1] };
}
