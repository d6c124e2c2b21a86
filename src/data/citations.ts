import { citationsIn } from '../library/citation.ts';
import { referenceKinds, type ReferenceKind } from '../library/references.ts';
import { originalLanguage, type Language } from '../site.config.ts';
import { entries, type Bilingual, type Entry } from './entries.ts';
import { once } from './once.ts';
import { linker, type EntryLink } from './references.ts';

type CitingKind = Exclude<ReferenceKind, 'source'>;
interface Citing {
  kind: CitingKind | 'page';
  slug: string;
}

/** Which entries rest on which source: by source id, each entry once. */
const citing = once(async () => {
  const bySource = new Map<string, Citing[]>();
  const kinds = Object.entries(referenceKinds)
    .filter(([kind]) => kind !== 'source')
    .map(([kind, { collection }]) => [kind, collection] as [CitingKind, Exclude<typeof collection, 'sources'>]);
  for (const [kind, collection] of [...kinds, ['page', 'pages'] as const]) {
    for (const entry of await entries(collection, originalLanguage)) {
      for (const id of new Set(citedBy(entry))) {
        bySource.set(id, [...(bySource.get(id) ?? []), { kind, slug: entry.slug }]);
      }
    }
  }
  return bySource;
});

function citedBy(entry: Entry<Bilingual>): string[] {
  const named = 'sources' in entry ? entry.sources : [];
  const naming = 'namedBy' in entry ? entry.namedBy : [];
  const positions = 'positions' in entry ? entry.positions.flatMap((position) => position.sources) : [];
  return [...named, ...naming, ...positions, ...citationsIn(entry.document.body ?? '')];
}

/** Links to everything on the site that rests on a source. */
export async function entriesCiting(id: string, language: Language): Promise<EntryLink[]> {
  const link = await linker(language);
  return ((await citing()).get(id) ?? []).map(link);
}
