import { byLetter, type Letter } from '../library/alphabet.ts';
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

/** Every entry that a reader can look up, by first letter in a language's order; sources have a register of their own. */
export async function alphabet(language: Language): Promise<Letter<ListedEntry>[]> {
  const link = await linker(language);
  const words = wordsIn(language);
  const all = (await citingEntries(language))
    .filter(({ kind, entry }) => kind !== 'page' || isFurther(entry))
    .map(({ kind, entry }) => ({
      ...link({ kind, slug: entry.slug }),
      kind: kind === 'page' ? words.translations.pages : words.rooms[referenceKinds[kind].room],
    }));
  return byLetter(all, language);
}
