import type { Both } from '../library/both.ts';
import type { PairedRoom } from '../library/routes.ts';
import type { Language, LanguagePair } from '../site.config.ts';
import { glossary, type Term } from './glossary.ts';
import { meetings, type Meeting } from './meetings.ts';
import { questions, type Question } from './questions.ts';
import { sectors, type Sector } from './sectors.ts';

/** An entry that has a page of its own in two languages. */
export type Listed = Meeting | Sector | Question | Term;
export type PairedList = Exclude<PairedRoom, 'timeline'>;

/** The rooms whose entries have a page each in two languages. */
export const listOf: Record<PairedList, (language: Language) => Promise<readonly Listed[]>> = {
  meetings,
  sectors,
  questions,
  glossary,
};
export const pairedLists = Object.keys(listOf) as PairedList[];

/** Entries of a list in two languages, each with its counterpart, in the original's order. */
export async function paired<Listed extends { slug: string }>(
  list: (language: Language) => Promise<readonly Listed[]>,
  pair: LanguagePair,
): Promise<Both<Listed>[]> {
  const [originals, translations] = await Promise.all([list(pair.original), list(pair.translation)]);
  const bySlug = new Map(translations.map((entry) => [entry.slug, entry]));
  return originals.flatMap((original) => {
    const translation = bySlug.get(original.slug);
    return translation ? [{ original, translation }] : [];
  });
}

/** When each of the entries shown was last changed, in either language. */
export function lastChanges(entries: readonly Both<{ updated: string }>[]): string[] {
  return entries.flatMap(({ original, translation }) => [original.updated, translation.updated]);
}
