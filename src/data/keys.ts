import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { bilingualSchemas } from '../collections/schemas/index.ts';
import { languages } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';
import { compareStrings } from '../utils/text.ts';
import { type BilingualCollection, type Entry, entries } from './entries.ts';

/*
 * Cache keys of pages: a page is rendered again only where its key or the code that renders it has changed since the
 * last build (`cacheKey` in https://docs.astro.build/en/reference/experimental-flags/incremental-build/). So a key must
 * cover all content that the page shows. Every key starts with what any page may show of other entries: covering too
 * much there only costs time.
 */

const bilingual = Object.keys(bilingualSchemas) as BilingualCollection[];
const lists = [
  'sources',
  'places',
  'categories',
  'topics',
  'redirects',
  'site',
] as const satisfies readonly CollectionKey[];
/** Collections whose texts appear on pages of other entries: definitions of terms, offices of people. */
const shownElsewhere: readonly BilingualCollection[] = ['glossary', 'people'];
/** Fields that only an entry's own page shows. */
const ownFields = ['updated', 'added', 'corrections', 'translationStatus'];

/** The parts of an entry that its key covers. */
export interface Shown {
  document: { data: object; body?: string | undefined };
}

/** The key of a page that shows all content, or much of it. */
export const contentKey = memoize(async (): Promise<string> =>
  hashOf(await sharedKey(), await Promise.all(bilingual.map(sectionKey))),
);

/** The key of a page that shows the entries of a collection. */
export const sectionKey = memoize(async (collection: string): Promise<string> => {
  const perLanguage = languages.map(async (language) => entries(collection as BilingualCollection, language));
  return keyOf((await Promise.all(perLanguage)).flat());
});

/**
 * The key of a page that shows some entries.
 * @param more other inputs that the page depends on
 */
export async function keyOf(shown: readonly Shown[], ...more: readonly unknown[]): Promise<string> {
  const texts = shown.map(({ document, ...properties }) => [properties, document.data, document.body]);
  return hashOf(await sharedKey(), texts, more);
}

/** Covers what any page may show of other entries, and the lists that all pages share. */
const sharedKey = memoize(async (): Promise<string> => {
  const listed = await Promise.all(lists.map(async (list) => inOrder(await getCollection(list))));
  const properties = bilingual.flatMap((collection) =>
    languages.map(async (language) =>
      (await entries(collection, language)).map((entry) => propertiesOf(collection, entry)),
    ),
  );
  return hashOf(listed, await Promise.all(properties));
});

function propertiesOf(collection: BilingualCollection, entry: Entry<BilingualCollection>): object {
  const texts = shownElsewhere.includes(collection)
    ? []
    : bilingualSchemas[collection].textFields.filter((field) => field !== 'title');
  const left = new Set<string>(['document', ...texts, ...ownFields]);
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !left.has(field)));
}

function inOrder(list: readonly CollectionEntry<(typeof lists)[number]>[]): unknown[] {
  return list.toSorted((a, b) => compareStrings(a.id, b.id)).map(({ id, data }) => [id, data]);
}

function hashOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}
