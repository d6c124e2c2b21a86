import type { Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';
import { events, type Event } from './events.ts';
import { place } from './names.ts';

/** A person or body that took part in an event. */
export type Participant = Entry<'people'>;

/** An event and its hosts: who took part in it and did not come from another country. */
export interface Encounter {
  event: Event;
  hosts: Participant[];
}

/** A visitor's day in one place: everybody met there, in order. A place without visitors has one with an empty list. */
export interface Visit {
  visitors: Participant[];
  encounters: Encounter[];
}

export interface PlaceOfDay {
  id: string;
  name: string;
  visits: Visit[];
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
  const { country, names } = await place(id);
  const everybody = await entries('people', language);
  const attended = happened.toSorted(byWeight).map((event) => {
    const present = event.people.flatMap((slug) => everybody.filter((person) => person.slug === slug));
    const visitors = present.filter((person) => country && person.country !== country);
    return { event, visitors, hosts: present.filter((person) => !visitors.includes(person)) };
  });
  const groups = Map.groupBy(attended, ({ visitors }) => visitors.map(({ slug }) => slug).join());
  const visits = [...groups.values()].map((met) => ({
    visitors: met[0]?.visitors ?? [],
    encounters: met.map(({ event, hosts }) => ({ event, hosts })),
  }));
  return { id, name: names[language], visits };
}

/** The hour is not known: what carries the story first, then what most sources tell. */
const byWeight = (a: Event, b: Event): number => Number(b.key) - Number(a.key) || b.sources.length - a.sources.length;

const hasKey = (some: readonly Event[]): boolean => some.some(({ key }) => key);
