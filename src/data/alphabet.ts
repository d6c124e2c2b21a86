import { byLetter, type Letter } from '../library/alphabet.ts';
import { limits } from '../library/limits.ts';
import { referenceKinds } from '../library/references.ts';
import type { Language } from '../site.config.ts';
import { citingEntries } from './citations.ts';
import { isFurther } from './pages.ts';
import { linker, type EntryLink } from './references.ts';
import { wordsIn } from '../i18n/index.ts';

/** An entry in the list of all, with what kind of entry it is. */
export interface ListedEntry extends EntryLink {
  kind: string;
}

/**
 * Every entry that a reader can look up, by first letter in a language's order; sources have a register of their own. None
 * where there are too many for one page.
 */
export async function alphabet(language: Language): Promise<Letter<ListedEntry>[]> {
  const link = await linker(language);
  const words = wordsIn(language);
  const all = await found(language);
  if (all.length > limits.entriesFromAToZ) return [];
  const named = all.map(({ kind, entry }) => ({
    ...link({ kind, slug: entry.slug }),
    kind: kind === 'page' ? words.translations.pages : words.rooms[referenceKinds[kind].room],
  }));
  return byLetter(named, language);
}

/** The rooms that list the entries of a large site, with how many each has. */
export async function longLists(language: Language): Promise<{ href: string; title: string; count: number }[]> {
  const link = await linker(language);
  const kinds = Map.groupBy(await found(language), ({ kind }) => kind);
  return [...kinds].flatMap(([kind, { length }]) => {
    if (kind === 'page') return [];
    const { href, title } = link({ kind: 'room', slug: referenceKinds[kind].room });
    return { href, title, count: length };
  });
}

async function found(language: Language) {
  return (await citingEntries(language)).filter(({ kind, entry }) => kind !== 'page' || isFurther(entry));
}
