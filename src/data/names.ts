import { getCollection } from 'astro:content';
import { nearest } from '../library/nearest.ts';
import type { Language } from '../site.config.ts';
import { once } from './once.ts';

type List = 'places' | 'categories';

const all = once(async (list: string) => {
  const entries = await getCollection(list as List);
  return new Map(entries.map(({ data }) => [data.id, data.names]));
});

/** The categories of events in a language, in the order of their list. */
export async function categories(language: Language): Promise<{ id: string; name: string }[]> {
  return [...(await all('categories'))].map(([id, names]) => ({ id, name: names[language] }));
}

/**
 * The name of a place or a category in a language.
 * @param file where the id was read, for the error
 */
export async function nameOf(list: List, id: string, language: Language, file: string | undefined): Promise<string> {
  const known = await all(list);
  const names = known.get(id);
  if (names) return names[language];
  const near = nearest(id, [...known.keys()]);
  throw new Error(
    `${file ?? list}: there is no “${id}” in ${list}.yaml. ${near ? `Did you mean “${near}”?` : `Known: ${[...known.keys()].join(', ')}.`}`,
  );
}
