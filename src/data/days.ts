import type { Language } from '../site.config.ts';
import { events, type Event } from './events.ts';
import { nameOf, place } from './names.ts';
import { people, type Person } from './people.ts';

/** People of one side at an event: who came from elsewhere, or who belongs to the country that it happened in. */
export interface Encounter {
  event: Event;
  hosts: Person[];
}

/** A visitor's day in one place: everybody met there, in order. A place without visitors has one with an empty list. */
export interface Visit {
  visitors: Person[];
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
  const everybody = await people(language);
  const places = [...Map.groupBy(ofDay, (event) => event.place ?? '')];
  places.sort(([, a], [, b]) => Number(hasKey(b)) - Number(hasKey(a)) || b.length - a.length);
  return Promise.all(
    places.map(async ([id, there]) => {
      const file = there[0]?.document.filePath;
      const { country } = await place(id, file);
      const encounters = [...there]
        // The hour is not known: what carries the story first, then what most sources tell.
        .sort((a, b) => Number(b.key) - Number(a.key) || b.sources.length - a.sources.length)
        .map((event) => {
          const present = event.people.flatMap((slug) => everybody.filter((person) => person.slug === slug));
          const visitors = present.filter((person) => country && person.country !== country);
          return { event, visitors, hosts: present.filter((person) => !visitors.includes(person)) };
        });
      const visits = Map.groupBy(encounters, ({ visitors }) => visitors.map(({ slug }) => slug).join());
      return {
        id,
        name: await nameOf('places', id, language, file),
        visits: [...visits.values()].map((met) => ({
          visitors: met[0]?.visitors ?? [],
          encounters: met.map(({ event, hosts }) => ({ event, hosts })),
        })),
      };
    }),
  );
}

const hasKey = (some: readonly Event[]): boolean => some.some(({ key }) => key);
