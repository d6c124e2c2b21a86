import { compareStrings } from '../library/compare.ts';
import { comparePartialDates, yearOf } from '../library/partial-date.ts';
import { mostNamed, mostPrinted, periodsOf } from '../library/periods.ts';
import type { Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';
import { nameOf } from './names.ts';
import { once } from './once.ts';

export type Event = Entry<'events'> & {
  categoryName: string;
  /** The period whose page tells it. */
  period: string;
};

/** The events in a language, oldest first. */
export const events = once(async (language: Language): Promise<readonly Event[]> => {
  const all = await entries('events', language);
  const periods = periodsOf(all.map(({ date }) => date));
  const named = all.map(async (event) => ({
    ...event,
    categoryName: await nameOf('categories', event.category, language),
    period: periods.get(event.date) ?? event.date,
  }));
  return (await Promise.all(named)).sort(
    (a, b) => comparePartialDates(a.date, b.date) || compareStrings(a.slug, b.slug),
  );
});

/** The events that carry the story: the newest of them, where they are very many. */
export async function keyEvents(language: Language): Promise<Event[]> {
  return (await events(language)).filter(({ key }) => key).slice(-mostNamed);
}

/** The events that a document for printing tells: all, or of very many only key events, the newest. */
export async function printedEvents(language: Language): Promise<readonly Event[]> {
  const all = await events(language);
  return all.length > mostPrinted ? all.filter(({ key }) => key).slice(-mostPrinted) : all;
}

/** What happened in a year. */
export interface Year<Dated = Event> {
  year: string;
  events: Dated[];
}

/** Events, or what holds one each, year by year. */
export function byYear<Dated>(all: readonly Dated[], dateOf: (one: Dated) => string): Year<Dated>[] {
  return [...Map.groupBy(all, (one) => yearOf(dateOf(one)))].map(([year, ofYear]) => ({ year, events: ofYear }));
}

/** How many events each category has, and from which year to which; categories without events are left out. */
export function categorySpans(
  all: readonly Event[],
  categories: readonly { id: string; name: string }[],
): { name: string; count: number; from: string; to: string }[] {
  return categories.flatMap(({ id, name }) => {
    const years = all.filter(({ category }) => category === id).map(({ date }) => yearOf(date));
    const [from, to] = [years[0], years.at(-1)];
    return from && to ? [{ name, count: years.length, from, to }] : [];
  });
}
