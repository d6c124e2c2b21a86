import { countryName } from '../i18n/names.ts';
import type { Language } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';
import { comparePartialDates } from '../utils/partial-date.ts';
import { type Entry, entries } from './entries.ts';
import { type Event, events } from './events.ts';
import { type Quote, quotes } from './quotes.ts';

export type Person = Entry<'people'> & { quotes: Quote[]; events: Event[] };

/** The people and bodies in a language, in their order, with what they said and took part in. */
export const people = memoize(async (language: Language): Promise<readonly Person[]> => {
  const all = await entries('people', language);
  const spoken = byPerson(await quotes(language), ({ speakers }) => speakers);
  const attended = byPerson(await events(language), (event) => event.people);
  return all
    .map((person) => ({
      ...person,
      quotes: spoken.get(person.slug) ?? [],
      events: attended.get(person.slug) ?? [],
    }))
    .sort((a, b) => a.order - b.order);
});

function byPerson<Item>(all: readonly Item[], of: (item: Item) => readonly string[]): Map<string, Item[]> {
  const pairs = all.flatMap((item) => [...new Set(of(item))].map((slug) => ({ slug, item })));
  const grouped = Map.groupBy(pairs, ({ slug }) => slug);
  return new Map([...grouped].map(([slug, found]) => [slug, found.map(({ item }) => item)]));
}

/** People and bodies by their slugs, in the given order. */
export async function peopleNamed(slugs: readonly string[], language: Language): Promise<Entry<'people'>[]> {
  const all = await entries('people', language);
  return slugs.flatMap((slug) => all.filter((person) => person.slug === slug));
}

/** The titles of somebody's offices on a day: from an office's beginning, or from the first report of it. */
export function officesOn(day: string, { roles, roleTitles }: Entry<'people'>): string[] {
  const held = roles.filter(({ from, to, asOf }) => {
    const since = from ?? asOf;
    return since && comparePartialDates(since, day) <= 0 && !(to && comparePartialDates(to, day) < 0);
  });
  return held.flatMap(({ id }) => roleTitles[id] ?? []);
}

/** The first office that somebody may have held on a day, and the country unless the office names it. */
export function officeWithCountry(
  day: string,
  { roles, roleTitles, country }: Entry<'people'>,
  language: Language,
): string {
  const land = country ? countryName(country, language) : '';
  const role = roles.find(
    ({ from, to }) => !(from && comparePartialDates(from, day) > 0) && !(to && comparePartialDates(to, day) < 0),
  );
  const office = (role && roleTitles[role.id]) ?? '';
  return office.includes(land) ? office : [office, land].filter(Boolean).join(', ');
}

/** A table of meetings between people of two countries. */
export interface Encounters {
  rows: Person[];
  columns: Person[];
  /** The events at which two of them met, oldest first; of several on one day the first. */
  between: (row: Person, column: Person) => Event[];
}

/** The meetings between persons of the two countries with most persons; undefined if all are of one country. */
export function encountersOf(all: readonly Person[]): Encounters | undefined {
  const persons = all.filter(({ kind, country }) => kind === 'person' && country);
  const countries = [...Map.groupBy(persons, ({ country }) => country).values()];
  const [some = [], others = []] = countries.sort((a, b) => b.length - a.length);
  const between = (row: Person, column: Person): Event[] =>
    row.events
      .filter(({ people }) => people.includes(column.slug))
      .filter(({ date }, index, all) => all.findIndex((other) => other.date === date) === index);
  const rows = some.filter((row) => others.some((column) => between(row, column).length > 0));
  const columns = others.filter((column) => rows.some((row) => between(row, column).length > 0));
  return rows.length > 0 ? { rows, columns, between } : undefined;
}
