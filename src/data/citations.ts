import { type Language, originalLanguage } from '../site.config.ts';
import { citationsIn } from '../utils/bibliography.ts';
import { memoize } from '../utils/memoize.ts';
import { type ReferenceKind, referenceKinds } from '../utils/references.ts';
import { type BilingualCollection, type Entry, entries } from './entries.ts';
import { type EntryLink, linkResolver } from './references.ts';

const citingKinds = [
  ...Object.entries(referenceKinds).flatMap(([kind, { collection }]) =>
    collection === 'sources' ? [] : [[kind as Exclude<ReferenceKind, 'source'>, collection] as const],
  ),
  ['page', 'pages'] as const,
];

/** Every entry that may cite a source, with its kind in references. */
export const citingEntries = memoize(async (language: string) => {
  const perKind = citingKinds.map(async ([kind, collection]) => {
    const all: Entry<BilingualCollection>[] = await entries(collection, language as Language);
    return all.map((entry) => ({ kind, entry, updated: entry.updated }));
  });
  return (await Promise.all(perKind)).flat();
});

/** The entries that cite a source, by its id; each entry once. */
const citing = memoize(async () => {
  const citations = (await citingEntries(originalLanguage)).flatMap(({ kind, entry }) =>
    [...new Set(citedBy(entry))].map((id) => ({ id, kind, slug: entry.slug })),
  );
  return Map.groupBy(citations, ({ id }) => id);
});

function citedBy(entry: Entry<BilingualCollection>): string[] {
  const named = 'sources' in entry ? entry.sources : [];
  const naming = 'namedBy' in entry ? entry.namedBy : [];
  const positions = 'positions' in entry ? entry.positions.flatMap((position) => position.sources) : [];
  return [...named, ...naming, ...positions, ...citationsIn(entry.document.body ?? '')];
}

/** Links to all entries that cite a source. */
export async function entriesCiting(id: string, language: Language): Promise<EntryLink[]> {
  const link = await linkResolver(language);
  return ((await citing()).get(id) ?? []).map(({ kind, slug }) => link({ kind, slug }));
}
