import { comparePartialDates, yearOf } from '../library/partial-date.ts';
import type { Both } from '../library/both.ts';
import type { Language, LanguagePair } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';
import { nameOf } from './names.ts';
import { once } from './once.ts';
import { paired } from './paired.ts';

export type Event = Entry<'events'> & { categoryName: string };

/** The events in a language, oldest first. */
export const events = once(async (language: Language): Promise<readonly Event[]> => {
  const all = await entries('events', language);
  const named = all.map(async (event) => ({
    ...event,
    categoryName: await nameOf('categories', event.category, language),
  }));
  return (await Promise.all(named)).sort(
    (a, b) => comparePartialDates(a.date, b.date) || comparePartialDates(a.slug, b.slug),
  );
});

/** The events that carry the story. */
export async function keyEvents(language: Language): Promise<Event[]> {
  return (await events(language)).filter(({ key }) => key);
}

/** The events in a language, year by year. */
export async function eventsByYear(language: Language): Promise<Year<Event>[]> {
  return byYear(await events(language), ({ date }) => date);
}

/** The events in two languages, year by year. */
export async function pairedEventsByYear(pair: LanguagePair): Promise<Year<Both<Event>>[]> {
  return byYear(await paired(events, pair), ({ original }) => original.date);
}

interface Year<Dated> {
  year: string;
  events: Dated[];
}

function byYear<Dated>(all: readonly Dated[], dateOf: (one: Dated) => string): Year<Dated>[] {
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
