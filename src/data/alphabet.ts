import { type Letter, byLetter } from '../i18n/alphabet.ts';
import { messages } from '../i18n/index.ts';
import type { Language } from '../site.config.ts';
import { limits } from '../utils/limits.ts';
import { referenceKinds } from '../utils/references.ts';
import { citingEntries } from './citations.ts';
import { isFurther } from './pages.ts';
import { type EntryLink, linkResolver } from './references.ts';

/** An entry in the list of all, with what kind of entry it is. */
export interface AlphabetEntry extends EntryLink {
  kind: string;
}

/**
 * Every entry that a reader can look up, by first letter in a language's order; sources have a register of their own. None
 * where there are too many for one page.
 */
export async function alphabet(language: Language): Promise<Letter<AlphabetEntry>[]> {
  const link = await linkResolver(language);
  const t = messages(language);
  const all = await lookedUp(language);
  if (all.length > limits.entriesFromAToZ) return [];
  const named = all.map(({ kind, entry }) => ({
    ...link({ kind, slug: entry.slug }),
    kind: kind === 'page' ? t.translations.pages : t.sections[referenceKinds[kind].section],
  }));
  return byLetter(named, language);
}

/** The sections that list the entries of a large site, with how many each has. */
export async function longLists(language: Language): Promise<{ href: string; title: string; count: number }[]> {
  const link = await linkResolver(language);
  const kinds = Map.groupBy(await lookedUp(language), ({ kind }) => kind);
  return [...kinds].flatMap(([kind, { length }]) => {
    if (kind === 'page') return [];
    const { href, title } = link({ kind: 'section', slug: referenceKinds[kind].section });
    return { href, title, count: length };
  });
}

async function lookedUp(language: Language) {
  return (await citingEntries(language)).filter(({ kind, entry }) => kind !== 'page' || isFurther(entry));
}
