import { type Language, originalLanguage } from '../site.config.ts';
import { citationsIn } from '../utils/bibliography.ts';
import { memoize } from '../utils/memoize.ts';
import { type ReferenceKind, referenceKinds } from '../utils/references.ts';
import { type BilingualCollection, type Entry, entries } from './entries.ts';
import { type EntryLink, linkResolver } from './references.ts';

type CitingKind = Exclude<ReferenceKind, 'source'>;
interface Citing {
  kind: CitingKind | 'page';
  slug: string;
}

const citingKinds = [
  ...Object.entries(referenceKinds).flatMap(([kind, { collection }]) =>
    collection === 'sources' ? [] : [[kind as CitingKind, collection] as const],
  ),
  ['page', 'pages'] as const,
];

/** Every entry that may cite a source, with what it is called in references. */
export const citingEntries = memoize(async (language: string) => {
  const perKind = citingKinds.map(async ([kind, collection]) => {
    const all: Entry<BilingualCollection>[] = await entries(collection, language as Language);
    return all.map((entry) => ({ kind, entry, updated: entry.updated }));
  });
  return (await Promise.all(perKind)).flat();
});

/** Which entries rest on which source: by source id, each entry once. */
const citing = memoize(async () => {
  const bySource = new Map<string, Citing[]>();
  for (const { kind, entry } of await citingEntries(originalLanguage)) {
    for (const id of new Set(citedBy(entry))) {
      bySource.set(id, [...(bySource.get(id) ?? []), { kind, slug: entry.slug }]);
    }
  }
  return bySource;
});

function citedBy(entry: Entry<BilingualCollection>): string[] {
  const named = 'sources' in entry ? entry.sources : [];
  const naming = 'namedBy' in entry ? entry.namedBy : [];
  const positions = 'positions' in entry ? entry.positions.flatMap((position) => position.sources) : [];
  return [...named, ...naming, ...positions, ...citationsIn(entry.document.body ?? '')];
}

/** Links to everything on the site that rests on a source. */
export async function entriesCiting(id: string, language: Language): Promise<EntryLink[]> {
  const link = await linkResolver(language);
  return ((await citing()).get(id) ?? []).map(link);
}
