import type { Both } from '../library/both.ts';
import type { Language, LanguagePair } from '../site.config.ts';
import type { Bilingual, Entry } from './entries.ts';

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

/** Whether an entry has a text in the second language. */
export function isTranslated({ translation }: Both<Pick<Entry<Bilingual>, 'standing'>>): boolean {
  return translation.standing !== 'untranslated';
}

/** When each of the entries shown was last changed, in either language. */
export function lastChanges(entries: readonly Both<{ updated: string }>[]): string[] {
  return entries.flatMap(({ original, translation }) => [original.updated, translation.updated]);
}
