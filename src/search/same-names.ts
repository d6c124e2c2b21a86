import { getCollection } from 'astro:content';
import { type Entry, entries } from '../data/entries.ts';
import { siteDetails } from '../data/pages.ts';
import { allSources } from '../data/sources.ts';
import { languageDetails, languages } from '../site.config.ts';
import { allSpellings } from '../utils/spellings.ts';
import { synonyms, wordByWord } from './names.ts';

/**
 * Groups of names that mean the same in any language or spelling, by the content: people with the single words of their
 * names, terms with their abbreviations, places, publishers, months, the spellings that the site does not use, and the
 * synonyms of the site's file.
 */
export async function namesOfTheSame(): Promise<string[][]> {
  const people = (await inAllLanguages('people')).map((same) => ({
    isPerson: same[0]?.kind === 'person',
    names: [...same.map(({ title }) => title), ...allSpellings(same[0]?.variants)],
  }));
  const terms = (await inAllLanguages('glossary')).map((same) => [
    ...same.map(({ title }) => title),
    ...allSpellings(same[0]?.abbreviations),
    ...allSpellings(same[0]?.variants),
  ]);
  const sites = await Promise.all(languages.map(siteDetails));
  return synonyms([
    ...people.map(({ names }) => names),
    ...terms,
    ...people.flatMap(({ isPerson, names }) => (isPerson ? wordByWord(names) : [])),
    ...(await getCollection('places')).map(({ data }) => Object.values(data.names)),
    ...(await allSources()).map(({ publisher }) => Object.values(publisher)),
    ...sites.flatMap(({ spellings = [] }) => spellings.map(({ wanted, others }) => [wanted, ...others])),
    ...sites.flatMap((site) => site.synonyms.map((words) => words.split(','))),
    ...months(),
  ]);
}

/** Each month's names in every language, long and short. */
function months(): string[][] {
  return Array.from({ length: 12 }, (_, month) =>
    languages.flatMap((language) =>
      (['long', 'short'] as const).map((style) =>
        new Date(2020, month).toLocaleDateString(languageDetails[language].locale, { month: style }),
      ),
    ),
  );
}

/** Each entry of a collection in every language. */
async function inAllLanguages<C extends 'people' | 'glossary'>(collection: C): Promise<Entry<C>[][]> {
  const all = await Promise.all(languages.map((language) => entries(collection, language)));
  return [...Map.groupBy(all.flat(), ({ slug }) => slug).values()];
}
