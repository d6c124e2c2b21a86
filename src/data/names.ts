import { getCollection, type CollectionEntry } from 'astro:content';
import { nearest } from '../library/nearest.ts';
import type { Language } from '../site.config.ts';
import { once } from './once.ts';

type List = 'places' | 'categories';

const all = once(async (list: string) => {
  const entries = await getCollection(list as List);
  return new Map(entries.map(({ data }) => [data.id, data]));
}) as <L extends List>(list: L) => Promise<Map<string, CollectionEntry<L>['data']>>;

/** The categories of events in a language, in the order of their list. */
export async function categories(language: Language): Promise<{ id: string; name: string }[]> {
  return [...(await all('categories')).values()].map(({ id, names }) => ({ id, name: names[language] }));
}

/**
 * The name of a place or a category in a language.
 * @param file where the id was read, for the error
 */
export async function nameOf(list: List, id: string, language: Language, file: string | undefined): Promise<string> {
  return (await named(list, id, file)).names[language];
}

/** A place with its country, where that is known. */
export async function place(id: string, file: string | undefined): Promise<CollectionEntry<'places'>['data']> {
  return named('places', id, file);
}

async function named<L extends List>(list: L, id: string, file: string | undefined) {
  const known = await all(list);
  const found = known.get(id);
  if (found) return found;
  const near = nearest(id, [...known.keys()]);
  throw new Error(
    `${file ?? list}: there is no “${id}” in ${list}.yaml. ${near ? `Did you mean “${near}”?` : `Known: ${[...known.keys()].join(', ')}.`}`,
  );
}
