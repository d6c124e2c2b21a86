import type { Language } from '../site.config.ts';
import type { Entry } from './entries.ts';
import { events, type Event } from './events.ts';
import { placeById } from './names.ts';
import { peopleNamed } from './people.ts';

/** A person or body that took part in an event. */
export type Participant = Entry<'people'>;

/** What happened in one place on one day. */
export interface PlaceOfDay {
  name: string;
  /** The participants from another country. */
  visitors: { person: Participant; country: string }[];
  encounters: { event: Event; people: Participant[] }[];
}

/** What happened on one day, place by place: those with key events first, then those where most happened. */
export async function oneDay(date: string, language: Language): Promise<PlaceOfDay[]> {
  const ofDay = (await events(language)).filter((event) => event.date === date && event.place);
  const places = [...Map.groupBy(ofDay, (event) => event.place ?? '')].sort(
    ([, a], [, b]) => Number(hasKey(b)) - Number(hasKey(a)) || b.length - a.length,
  );
  return Promise.all(places.map(([id, there]) => dayIn(id, there, language)));
}

async function dayIn(id: string, happened: readonly Event[], language: Language): Promise<PlaceOfDay> {
  const { country, names } = await placeById(id);
  const encounters = await Promise.all(
    happened.toSorted(byWeight).map(async (event) => ({ event, people: await peopleNamed(event.people, language) })),
  );
  const everybody = new Map(encounters.flatMap(({ people }) => people.map((person) => [person.slug, person] as const)));
  const visitors = [...everybody.values()].flatMap((person) =>
    country && person.country && person.country !== country ? [{ person, country: person.country }] : [],
  );
  return { name: names[language], visitors, encounters };
}

/** The time of day is unknown, so key events come first, then the events with most sources. */
const byWeight = (a: Event, b: Event): number => Number(b.key) - Number(a.key) || b.sources.length - a.sources.length;

const hasKey = (some: readonly Event[]): boolean => some.some(({ key }) => key);
