import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '../../../src/site.config.ts';
import { chance } from './chance.ts';
import * as make from './entries.ts';
import { entryFiles, yaml, type MadeEntry, type MadeFile } from './files.ts';
import { inEach, type Material } from './prose.ts';
import { madeUpWords } from './words.ts';

/** As many as a site has that was written by hand, whatever the number of entries. */
const fixed = { terms: 20, questions: 14, differences: 20, meetings: 3, places: 12, categories: 6, keyEvents: 8 };

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const named = (kind: string, count: number): string[] => numbers(count).map((number) => `${kind}-${number}`);

/**
 * A content folder of made-up entries, about 60 % events, 35 % quotes and 5 % sectors, with the sources, people and whatever
 * else they need. The same count and seed make the same files.
 */
export function madeFiles(count: number, seed = 1): MadeFile[] {
  const random = chance(seed);
  const words = madeUpWords(random);
  const sectors = Math.max(1, Math.round(count * 0.05));
  const quotes = Math.max(1, Math.round(count * 0.35));
  const events = Math.max(1, count - quotes - sectors);
  const sources = named('source', Math.max(20, Math.round(count / 10)));
  const people = named('person', Math.max(10, Math.round(count / 20)));
  const places = named('place', fixed.places);
  const categories = named('category', fixed.categories);
  const given = { people, places, categories, primary: sources.slice(0, 3) };
  const prefixed = (kind: string, total: number): string[] => named(kind, total).map((slug) => `${kind}:${slug}`);
  const material: Material = {
    chance: random,
    words,
    sources,
    references: [
      ...prefixed('event', events),
      ...prefixed('quote', quotes),
      ...prefixed('sector', sectors),
      ...prefixed('person', people.length),
    ],
    terms: prefixed('term', fixed.terms),
  };
  const isKey = (number: number): boolean => number % Math.max(1, Math.floor(events / fixed.keyEvents)) === 0;
  const entries: MadeEntry[] = [
    ...numbers(events).map((number) => make.event(material, given, number, isKey(number))),
    ...numbers(quotes).map((number) => make.quote(material, given, number)),
    ...numbers(sectors).map((number) => make.sector(material, given, number)),
    ...numbers(people.length).map((number) => make.person(material, number)),
    ...numbers(fixed.terms).map((number) => make.term(material, number)),
    ...numbers(fixed.questions).map((number) => make.question(material, number)),
    ...numbers(fixed.differences).map((number) => make.difference(material, number)),
    ...numbers(fixed.meetings).map((number) => make.meeting(material, given, number)),
    ...freePages(material),
  ];
  return [
    ...entries.flatMap(entryFiles),
    ...sourceFiles(material),
    ...listFiles(material, given),
    ...siteFiles(material),
  ];
}

/** Writes such a folder, in the place of what was there. */
export function writeMadeFiles(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of madeFiles(count)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The first page, the summary for printing, and a page about the site. */
function freePages(material: Material): MadeEntry[] {
  const { words } = material;
  const home = '<Sectors />\n\n<Quotes of="quote-1 quote-2" />\n\n<KeyEvents />';
  const page = (slug: string, ids: readonly string[], components?: string): MadeEntry => {
    const text = make.sections(material, ids, `page:${slug}`);
    return {
      folder: 'pages',
      slug,
      facts: {},
      text: make.inFields((language) => ({ title: words.title(language, 6), summary: words.title(language, 20) })),
      body: inEach((language) => [text[language], ...(components ? [components] : [])].join('\n\n')),
      added: '2025-01-01',
      type: components ? 'mdx' : 'md',
    };
  };
  return [
    page('home', ['story', 'unknown'], home),
    page('summary', ['story'], home),
    page('about', ['aim', 'method', 'limits', 'licences', 'corrections']),
    page('accessibility', ['state', 'contact']),
  ];
}

function sourceFiles({ sources, words, chance: { below, next } }: Material): MadeFile[] {
  return sources.map((id, index) => {
    const [language] = languages.slice(index % languages.length);
    const day = `20${10 + below(15)}-0${1 + below(9)}-${10 + below(19)}`;
    const fields = {
      publisher: inEach((one) => words.title(one, 2)),
      title: language && words.title(language, 8),
      url: `https://${id}.example/reports/${below(1_000_000)}`,
      published: next() < 0.9 ? day : undefined,
      language,
      kind: next() < 0.8 ? 'news-report' : 'background',
      primary: index < 2 ? true : undefined,
    };
    return { path: `sources/${id}.yaml`, text: yaml(fields) };
  });
}

function listFiles({ words }: Material, { places, categories }: make.Named): MadeFile[] {
  const list = (ids: readonly string[]): string =>
    ids.map((id) => `- id: ${id}\n  ${yaml({ names: inEach((language) => words.title(language, 1)) })}`).join('');
  return [
    { path: 'places.yaml', text: list(places) },
    { path: 'categories.yaml', text: list(categories) },
  ];
}

function siteFiles({ words }: Material): MadeFile[] {
  return languages.map((language, index) => ({
    path: `site.${language}.yaml`,
    text: yaml({
      name: words.title(language, 3),
      strapline: words.title(language, 8),
      description: words.title(language, 20),
      asOf: index === 0 ? '2025-06' : undefined,
    }),
  }));
}
