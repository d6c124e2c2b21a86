import { parseReference, referenceKinds, type Reference } from '../library/references.ts';
import { referenceAddress } from '../library/routes.ts';
import { wordsIn } from '../i18n/index.ts';
import type { Language } from '../site.config.ts';
import { entries } from './entries.ts';
import { once } from './once.ts';
import { sources } from './sources.ts';

/** A link to an entry, with the language of its text. */
export interface EntryLink {
  href: string;
  title: string;
  textLanguage: Language;
}

/** The titles of everything that can be referred to, by `kind:slug`. */
const titles = once(async (language: string) => {
  const lang = language as Language;
  const all = new Map<string, { title: string; textLanguage: Language }>();
  for (const [kind, { collection }] of [
    ...Object.entries(referenceKinds),
    ['page', { collection: 'pages' }] as const,
  ]) {
    if (collection === 'sources') {
      for (const { id, publisher } of await sources()) {
        all.set(`${kind}:${id}`, { title: publisher[lang], textLanguage: lang });
      }
    } else {
      for (const { slug, title, textLanguage } of await entries(collection, lang)) {
        all.set(`${kind}:${slug}`, { title, textLanguage });
      }
    }
  }
  for (const [room, title] of Object.entries(wordsIn(lang).rooms)) {
    all.set(`room:${room}`, { title, textLanguage: lang });
  }
  return all;
});

/** A function that makes links to entries in a language, titled in it. It throws for what does not exist. */
export async function linker(language: Language): Promise<(reference: Reference | string) => EntryLink> {
  const known = await titles(language);
  return (given) => {
    const reference = typeof given === 'string' ? parseReference(given) : given;
    const target = reference && known.get(`${reference.kind}:${reference.slug}`);
    if (target) return { href: referenceAddress(language, reference), ...target };
    throw new Error(`A link leads to ${JSON.stringify(given)}, which does not exist.`);
  };
}
