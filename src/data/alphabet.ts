import { type Letter, byLetter } from '../i18n/alphabet.ts';
import { messages } from '../i18n/index.ts';
import type { Language } from '../site.config.ts';
import { limits } from '../utils/limits.ts';
import { referenceKinds } from '../utils/references.ts';
import { citingEntries } from './citations.ts';
import { isFurther } from './pages.ts';
import { type EntryLink, linkResolver } from './references.ts';

/** An entry in the alphabetical list, with its kind. */
export interface AlphabetEntry extends EntryLink {
  kind: string;
}

/** Every entry except sources, grouped by first letter. Empty if there are too many for one page. */
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

/** The sections of a site that is too large for one alphabetical list, with the number of entries in each. */
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
