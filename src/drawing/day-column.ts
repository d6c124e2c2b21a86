import type { Encounter, Participant, PlaceOfDay } from '../data/days.ts';
import { wordsIn } from '../i18n/index.ts';
import { langOf } from '../library/language-attribute.ts';
import { countryName } from '../library/names.ts';
import { referenceAddress } from '../library/routes.ts';
import type { Language } from '../site.config.ts';
import { Stack, type Block, type Look } from './stack.ts';

/** One place of a day, ready to be drawn: texts, the rule below the place's name, visitors' ways and their stops. */
export interface DayColumn {
  blocks: Block[];
  rules: { x: number; y: number; length: number }[];
  ways: { x: number; from: number; to: number }[];
  stops: { x: number; y: number; visitor: boolean }[];
  bottom: number;
}

const looks = {
  place: { face: 'heading', size: 23, above: 0 },
  from: { face: 'text', size: 14, above: 14 },
  visitor: { face: 'strong', size: 17, above: 0 },
  host: { face: 'strong', size: 17, above: 18 },
  small: { face: 'text', size: 14, above: 0 },
  event: { face: 'text', size: 16, above: 3 },
  outcome: { face: 'text', size: 15, above: 2 },
} satisfies Record<string, Look>;

const inset = 30;

/** Lays out one place of a day in a column of a drawing, from a height downwards. */
export async function dayColumn(
  place: PlaceOfDay,
  language: Language,
  { x, y, width }: { x: number; y: number; width: number },
): Promise<DayColumn> {
  const words = wordsIn(language);
  const stack = new Stack(x, width, y);
  const column: DayColumn = { blocks: stack.blocks, rules: [], ways: [], stops: [], bottom: 0 };
  await stack.add(place.name, 'place', looks.place);
  column.rules.push({ x, y: stack.bottom + 3, length: width });

  for (const { visitors, encounters } of place.visits) {
    const from = stack.bottom;
    for (const person of visitors) await addPerson(person, true);
    for (const encounter of encounters) await addEncounter(encounter);
    const stops = column.stops.filter((stop) => stop.y > from);
    const [first, last] = [stops[0], stops.at(-1)];
    if (first && last && stops.length > 1) column.ways.push({ x: first.x, from: first.y, to: last.y });
  }
  column.bottom = stack.bottom + 6;
  return column;

  async function addPerson(person: Participant, visitor: boolean): Promise<void> {
    if (visitor)
      await stack.add(words.fromCountry(countryName(person.country, language)), 'small', looks.from, { inset });
    const lang = langOf(person.textLanguage, language);
    const href = referenceAddress(language, { kind: 'person', slug: person.slug });
    const name = await stack.add(person.title, 'name', visitor ? looks.visitor : looks.host, { inset, href, lang });
    column.stops.push({ x: x + 9, y: name.y - 6, visitor });
    const [role] = person.roles;
    const held = role && person.roleTitles[role.id];
    if (held) await stack.add(held, 'small', looks.small, { inset, lang });
  }

  async function addEncounter({ event, hosts }: Encounter): Promise<void> {
    for (const person of hosts) await addPerson(person, false);
    const lang = langOf(event.textLanguage, language);
    const href = referenceAddress(language, { ...event, kind: 'event' });
    const title = await stack.add(event.title, 'title', looks.event, { inset, href, lang });
    if (hosts.length === 0) column.stops.push({ x: x + 9, y: title.y - 5, visitor: false });
    if (event.outcome) await stack.add(words.outcome(event.outcome), 'outcome', looks.outcome, { inset, lang });
  }
}
