import type { Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';
import { events, type Event } from './events.ts';
import { quotes, type Quote } from './quotes.ts';

export type Person = Entry<'people'> & { statements: Quote[]; events: Event[] };

/** The people and bodies in a language, in their order, with what they said and took part in. */
export async function people(language: Language): Promise<Person[]> {
  const [all, everyQuote, everyEvent] = await Promise.all([
    entries('people', language),
    quotes(language),
    events(language),
  ]);
  return all
    .map((person) => ({
      ...person,
      statements: everyQuote.filter(({ speakers }) => speakers.includes(person.slug)),
      events: everyEvent.filter((event) => event.people.includes(person.slug)),
    }))
    .sort((a, b) => a.order - b.order);
}

/** Some people and bodies by their slugs, in the order named. */
export async function peopleNamed(slugs: readonly string[], language: Language): Promise<Entry<'people'>[]> {
  const all = await entries('people', language);
  return slugs.flatMap((slug) => all.filter((person) => person.slug === slug));
}
