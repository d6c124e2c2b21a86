import type { Language, LanguagePair } from '../site.config.ts';
import type { Bilingual } from '../utils/bilingual.ts';
import { type Difference, type Meeting, type Sector, differences, meetings, sectors } from './lists.ts';

/** An entry that has a side-by-side page. */
export type Listed = Meeting | Sector | Difference;

/** The sections whose entries have side-by-side pages. */
export const pairedLists = { meetings, sectors, differences } as const;
export type PairedList = keyof typeof pairedLists;

/** Entries of a list in two languages, each with its counterpart, in the original's order. */
export async function paired<Listed extends { slug: string }>(
  list: (language: Language) => Promise<readonly Listed[]>,
  pair: LanguagePair,
): Promise<Bilingual<Listed>[]> {
  const [originals, translations] = await Promise.all([list(pair.original), list(pair.translation)]);
  const bySlug = new Map(translations.map((entry) => [entry.slug, entry]));
  return originals.flatMap((original) => {
    const translation = bySlug.get(original.slug);
    return translation ? [{ original, translation }] : [];
  });
}

/** The dates of the last changes of entries, in both languages. */
export function lastChanges(entries: readonly Bilingual<{ updated: string }>[]): string[] {
  return entries.flatMap(({ original, translation }) => [original.updated, translation.updated]);
}
