import { getCollection, type CollectionEntry } from 'astro:content';
import type { Language } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';

type List = 'places' | 'categories' | 'topics';
export type PlaceData = CollectionEntry<'places'>['data'];

const all = memoize(async (list: string) => {
  const entries = await getCollection(list as List);
  return new Map(entries.map(({ data }) => [data.id, data]));
}) as <L extends List>(list: L) => Promise<Map<string, CollectionEntry<L>['data']>>;

/** Every item of a list, in no particular order. */
export async function itemsOf<L extends List>(list: L): Promise<CollectionEntry<L>['data'][]> {
  return [...(await all(list)).values()];
}

/** The categories of events, or the topics of quotes, in a language, in the order of their list. */
export async function namesIn(list: 'categories' | 'topics', language: Language) {
  return (await itemsOf(list)).map(({ id, names }) => ({ id, name: names[language] }));
}

/** The name of an item of a list in a language. Throws where there is no such item. */
export async function nameOf(list: List, id: string, language: Language): Promise<string> {
  return (await itemById(list, id)).names[language];
}

/** A place with its country, if that is known. Throws where there is no such place. */
export async function placeById(id: string): Promise<PlaceData> {
  return itemById('places', id);
}

async function itemById<L extends List>(list: L, id: string) {
  const found = (await all(list)).get(id);
  if (!found) throw new Error(`There is no “${id}” in ${list}.yaml.`);
  return found;
}

/** Events, each with its place if that is known. */
export async function placed<Event extends { place?: string | undefined }>(
  events: readonly Event[],
): Promise<{ event: Event; where: PlaceData | undefined }[]> {
  return Promise.all(
    events.map(async (event) => ({ event, where: event.place ? await placeById(event.place) : undefined })),
  );
}
