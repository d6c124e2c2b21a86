import { languages, type Language } from '../../../src/site.config.ts';
import type { MadeEntry } from './files.ts';
import { inEach, paragraph, type InEach, type Material, type Shape } from './prose.ts';

/** How texts of each collection are in a site that was written by hand. */
const shapes = {
  event: { sentences: 3, links: 0.25, terms: 0.2, citations: 2 },
  quote: { sentences: 2, links: 0.7, terms: 0.05, citations: 2 },
  section: { sentences: 3, links: 0.55, terms: 0.27, citations: 1.6 },
  person: { sentences: 2, links: 0.8, terms: 0, citations: 2 },
  term: { sentences: 1, links: 0.4, terms: 0, citations: 2 },
  question: { sentences: 5, links: 0.8, terms: 0.25, citations: 2.6 },
  difference: { sentences: 2, links: 0.4, terms: 0, citations: 2.6 },
} satisfies Record<string, Shape>;

/** What entries name beside sources. */
export interface Named {
  people: readonly string[];
  places: readonly string[];
  categories: readonly string[];
  /** The reports that sectors are compared by. */
  primary: readonly string[];
}

export const icons = ['dialogue', 'training', 'industry', 'science', 'research', 'innovation', 'ai', 'cyber'] as const;
const newestYear = 2024;
const years = 80;

/** A day, a month or a year of the last decades, most of them of the newest years. */
function pastDate({ next, below }: Material['chance']): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const year = newestYear - Math.floor(years * next() ** 2.5);
  const precise = next();
  if (precise < 0.1) return String(year);
  const month = `${year}-${two(1 + below(12))}`;
  return precise < 0.3 ? month : `${month}-${two(1 + below(28))}`;
}

/** When entries came to the site, one day after the other and many on one. */
function addedOn(number: number): string {
  return new Date(Date.UTC(2025, 0, 1 + (number % 300))).toISOString().slice(0, 10);
}

/** The fields of a text, made for each language. */
export const inFields = (make: (language: Language) => Record<string, unknown>): MadeEntry['text'] =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as MadeEntry['text'];

const titles = ({ words, chance }: Material, shortest = 4): InEach => {
  const length = shortest + chance.below(5);
  return inEach((language) => words.title(language, length));
};

/** An event of the timeline. */
export function event(
  material: Material,
  { people, places, categories }: Named,
  number: number,
  key: boolean,
): MadeEntry {
  const { chance, words, sources } = material;
  const slug = `event-${number}`;
  const title = titles(material);
  const hasOutcome = chance.next() < 0.45;
  return {
    folder: 'events',
    slug,
    facts: {
      date: pastDate(chance),
      category: chance.pick(categories),
      confidence: chance.next() < 0.7 ? 'high' : 'medium',
      key: key ? true : undefined,
      place: chance.next() < 0.6 ? chance.pick(places) : undefined,
      people: chance.next() < 0.6 ? chance.some(people, 2) : undefined,
      sources: chance.some(sources, 2),
    },
    text: inFields((language) => ({
      title: title[language],
      outcome: hasOutcome ? words.title(language, 4).slice(0, 60).trim() : undefined,
    })),
    body: paragraph(material, shapes.event, `event:${slug}`),
    added: addedOn(number),
  };
}

/** A statement, in the site's languages by turns. */
export function quote(material: Material, { people, places }: Named, number: number): MadeEntry {
  const { chance, words, sources } = material;
  const slug = `quote-${number}`;
  const title = titles(material);
  const spokenIn = languages[number % languages.length] ?? languages[0];
  return {
    folder: 'quotes',
    slug,
    facts: {
      speakers: [chance.pick(people)],
      date: pastDate(chance),
      place: chance.next() < 0.5 ? chance.pick(places) : undefined,
      kind: chance.pick(['direct', 'direct', 'reported', 'translated']),
      language: spokenIn,
      original: words.title(spokenIn, 12 + chance.below(20)),
      sources: chance.some(sources, 2),
    },
    text: inFields((language) => ({
      title: title[language],
      occasion: words.title(language, 6),
      translation: language === spokenIn ? undefined : words.title(language, 12 + chance.below(20)),
    })),
    body: paragraph(material, shapes.quote, `quote:${slug}`),
    added: addedOn(number),
  };
}

/** An area of cooperation, with a page of its own. */
export function sector(material: Material, { primary }: Named, number: number): MadeEntry {
  const { chance, words, sources } = material;
  const slug = `sector-${number}`;
  const title = titles(material, 2);
  const namedBy = chance.some(primary, 2);
  return {
    folder: 'sectors',
    slug,
    facts: {
      order: number,
      icon: icons[number % icons.length],
      namedBy,
      talkedOfBy: chance.next() < 0.3 ? namedBy.slice(0, 1) : undefined,
      summarySources: chance.some(sources, 2),
      sources: [...new Set([...namedBy, ...chance.some(sources, 4)])],
    },
    text: inFields((language) => ({ title: title[language], summary: words.title(language, 22) })),
    body: sections(material, ['reports', 'before', 'scope', 'unknown'], `sector:${slug}`),
    added: addedOn(number),
  };
}

/** Somebody who speaks and takes part. */
export function person(material: Material, number: number): MadeEntry {
  const { words, sources, chance } = material;
  const slug = `person-${number}`;
  return {
    folder: 'people',
    slug,
    facts: {
      kind: number % 8 === 0 ? 'body' : 'person',
      country: number % 2 === 0 ? 'IN' : 'NP',
      order: number,
      roles: [{ id: 'office', asOf: '2024-06' }],
      sources: chance.some(sources, 2),
    },
    text: inFields((language) => ({
      title: `${words.title(language, 1)} ${words.title(language, 1)} ${number}`,
      roleTitles: { office: words.title(language, 4) },
    })),
    body: paragraph(material, shapes.person, `person:${slug}`),
    added: addedOn(number),
  };
}

/** A term of the glossary. */
export function term(material: Material, number: number): MadeEntry {
  const { words, sources, chance } = material;
  const slug = `term-${number}`;
  return {
    folder: 'glossary',
    slug,
    facts: { sources: chance.some(sources, 2) },
    text: inFields((language) => ({
      title: `${words.title(language, 2)} ${number}`,
      definition: words.title(language, 18),
    })),
    body: paragraph(material, shapes.term, `term:${slug}`),
    added: addedOn(number),
  };
}

/** A question with its answer. */
export function question(material: Material, number: number): MadeEntry {
  const { words } = material;
  const slug = `question-${number}`;
  return {
    folder: 'questions',
    slug,
    facts: { order: number },
    text: inFields((language) => ({ title: `${words.title(language, 6)}?` })),
    body: paragraph(material, shapes.question, `question:${slug}`),
    added: addedOn(number),
  };
}

/** A point on which reports differ. */
export function difference(material: Material, number: number): MadeEntry {
  const { chance, words, sources, references } = material;
  const slug = `difference-${number}`;
  const ids = ['one', 'other'];
  const forEach = (make: () => string): Record<string, string> => Object.fromEntries(ids.map((id) => [id, make()]));
  return {
    folder: 'differences',
    slug,
    facts: {
      order: number,
      concerns: chance.some(references, 2),
      positions: ids.map((id) => ({ id, sources: chance.some(sources, 3) })),
    },
    text: inFields((language) => ({
      title: words.title(language, 5),
      positionTexts: forEach(() => words.title(language, 12)),
      positionLabels: forEach(() => words.title(language, 2).slice(0, 28).trim()),
    })),
    body: paragraph(material, shapes.difference, `difference:${slug}`),
    added: addedOn(number),
  };
}

/** A meeting, with a long page of its own. */
export function meeting(material: Material, { people, places }: Named, number: number): MadeEntry {
  const { chance, words, sources } = material;
  const slug = `meeting-${number}`;
  const title = titles(material);
  return {
    folder: 'meetings',
    slug,
    facts: {
      number,
      date: `${newestYear - 2 * number}-11-04`,
      place: chance.pick(places),
      chairs: chance.some(people, 2),
      sources: chance.some(sources, 4),
    },
    text: inFields((language) => ({ title: title[language], summary: words.title(language, 22) })),
    body: sections(
      material,
      ['reviewed', 'discussed', 'signed', 'participants', 'words', 'before', 'after', 'unknown', 'reports'],
      `meeting:${slug}`,
    ),
    added: addedOn(number),
  };
}

/** A text of several paragraphs, each below a heading. */
export function sections(material: Material, ids: readonly string[], own: string): InEach {
  const texts = ids.map((id) => [id, paragraph(material, shapes.section, own)] as const);
  return inEach((language) =>
    texts.map(([id, text]) => `## ${material.words.title(language, 3)} {#${id}}\n\n${text[language]}`).join('\n\n'),
  );
}
