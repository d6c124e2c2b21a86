import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { bilingualSchemas } from '../collections/schemas/index.ts';
import { type Language, languages, originalLanguage } from '../site.config.ts';
import { fingerprint } from '../utils/fingerprint.ts';
import { memoize } from '../utils/memoize.ts';

/** A collection whose entries exist in several languages. */
export type BilingualCollection = Extract<CollectionKey, keyof typeof bilingualSchemas>;
type Original<C extends BilingualCollection> = CollectionEntry<C>;
type Translation<C extends BilingualCollection> = CollectionEntry<`${C}.translations`>;

/**
 * How an entry's text came into the requested language: written in it, translated into it, translated from an earlier
 * version, or not translated, so that the original is shown.
 */
export type EntryStatus = 'original' | 'translated' | 'outdated' | 'untranslated';

/** An entry as a page shows it: the text is in the requested language or else the original's. */
export type Entry<C extends BilingualCollection> = Original<C>['data'] & {
  slug: string;
  /** The language of the text, which is the page's unless the entry is untranslated. */
  textLanguage: Language;
  translationStatus: EntryStatus;
  /** The languages that the entry exists in. */
  available: readonly Language[];
  /** The argument for `render` of astro:content. */
  document: Original<C> | Translation<C>;
};

/** A collection's entries in a language, in no particular order. */
export const entries = memoize(async (collection: string, language: string) =>
  paired(collection as BilingualCollection, language as Language),
) as <C extends BilingualCollection>(collection: C, language: Language) => Promise<Entry<C>[]>;

async function paired<C extends BilingualCollection>(collection: C, language: Language): Promise<Entry<C>[]> {
  const originals = await getCollection<C, Original<C>>(collection);
  const translations = await getCollection<`${C}.translations`, Translation<C>>(`${collection}.translations`);
  const translationOf = new Map(translations.map((translation) => [translation.id, translation]));
  const { textFields } = bilingualSchemas[collection];
  // Text fields that a translation omits stay empty: the original's would be in another language.
  const noText: object = Object.fromEntries(textFields.map((field) => [field, undefined]));
  return originals.map((original) => {
    const translation = translationOf.get(`${original.id}.${language}`);
    const available = languages.filter((one) => one === originalLanguage || translationOf.has(`${original.id}.${one}`));
    return {
      ...original.data,
      ...(translation && { ...noText, ...(translation.data as object) }),
      slug: original.id,
      textLanguage: translation ? language : originalLanguage,
      translationStatus: translationStatusOf(collection, original, translation, language),
      available,
      document: translation ?? original,
    };
  });
}

function translationStatusOf<C extends BilingualCollection>(
  collection: C,
  original: Original<C>,
  translation: Translation<C> | undefined,
  language: Language,
): EntryStatus {
  if (language === originalLanguage) return 'original';
  if (!translation) return 'untranslated';
  const data: Readonly<Record<string, unknown>> = original.data;
  const text = Object.fromEntries(bilingualSchemas[collection].textFields.map((field) => [field, data[field]]));
  const { translates } = translation.data as { translates: string };
  return translates === fingerprint(text, original.body ?? '') ? 'translated' : 'outdated';
}
