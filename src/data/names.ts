import { getCollection, type CollectionEntry } from 'astro:content';
import type { Language } from '../site.config.ts';
import { once } from './once.ts';

type List = 'places' | 'categories';
export type Place = CollectionEntry<'places'>['data'];

const all = once(async (list: string) => {
  const entries = await getCollection(list as List);
  return new Map(entries.map(({ data }) => [data.id, data]));
}) as <L extends List>(list: L) => Promise<Map<string, CollectionEntry<L>['data']>>;

/** Every item of a list, in no particular order. */
export async function itemsOf<L extends List>(list: L): Promise<CollectionEntry<L>['data'][]> {
  return [...(await all(list)).values()];
}

/** The categories of events in a language, in the order of their list. */
export async function categories(language: Language): Promise<{ id: string; name: string }[]> {
  return [...(await all('categories')).values()].map(({ id, names }) => ({ id, name: names[language] }));
}

/** The name of a place or a category in a language. */
export async function nameOf(list: List, id: string, language: Language): Promise<string> {
  return (await named(list, id)).names[language];
}

/** A place with its country, where that is known. */
export async function place(id: string): Promise<Place> {
  return named('places', id);
}

async function named<L extends List>(list: L, id: string) {
  const found = (await all(list)).get(id);
  if (!found) throw new Error(`There is no “${id}” in ${list}.yaml.`);
  return found;
}
