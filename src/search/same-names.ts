import { getCollection } from 'astro:content';
import { entries } from '../data/entries.ts';
import { site } from '../data/pages.ts';
import { sources } from '../data/sources.ts';
import { languages } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';
import { allSpellings } from '../utils/spellings.ts';
import { synonyms, wordByWord } from './names.ts';

/**
 * Names that mean the same in any language or spelling, as the content tells them: people with the single words of their
 * names, terms with their abbreviations, places, publishers, and the spellings that the site does not use.
 */
export const namesOfTheSame = memoize(async (): Promise<Map<string, string[]>> => {
  const [named, terms] = [await titled('people'), await titled('glossary')];
  const persons = named.filter(({ kind }) => kind === 'person').flatMap(({ names }) => wordByWord(names));
  const places = (await getCollection('places')).map(({ data }) => Object.values(data.names));
  const publishers = (await sources()).map(({ publisher }) => Object.values(publisher));
  const sites = await Promise.all(languages.map(site));
  const houseSpellings = sites.flatMap(({ spellings = [] }) =>
    spellings.map(({ wanted, others }) => [wanted, ...others]),
  );
  return synonyms([
    ...[...named, ...terms].map(({ names }) => names),
    ...persons,
    ...places,
    ...publishers,
    ...houseSpellings,
  ]);
});

interface Named {
  /** Of people and bodies, which of the two. */
  kind: string | undefined;
  names: string[];
}

/** What each entry is called: its titles, then its other forms. */
async function titled(collection: 'people' | 'glossary'): Promise<Named[]> {
  const perLanguage = await Promise.all(languages.map((language) => entries(collection, language)));
  const [originals = []] = perLanguage;
  return originals.map((original, place) => {
    const titles = new Set(perLanguage.flatMap((all) => all[place]?.title ?? []));
    const short = 'abbreviations' in original ? allSpellings(original.abbreviations) : [];
    return {
      kind: 'kind' in original ? original.kind : undefined,
      names: [...titles, ...short, ...allSpellings(original.variants)],
    };
  });
}
