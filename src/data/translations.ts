import { bilingualSchemas } from '../collections/schemas/index.ts';
import type { Language } from '../site.config.ts';
import { type Section, kindOf, referenceKinds } from '../utils/references.ts';
import { type StatusCount, type TranslationStatus, countStatuses } from '../utils/translation-status.ts';
import { type BilingualCollection, type Entry, entries } from './entries.ts';
import { textType } from './pages.ts';
import { type EntryLink, linkResolver } from './references.ts';

/** The translation of an entry into a language, existing or missing. */
export interface Translation {
  status: TranslationStatus;
  /** Leads to the entry in the page's language. */
  link: EntryLink;
  /** The translation's path below the content folder, even if the file does not exist. */
  file: string;
}

/** The translations of a collection's entries, and counts of their statuses. */
export interface TranslatedCollection {
  /** The section that lists the collection; the free pages have none. */
  section: Section | undefined;
  count: StatusCount;
  translations: Translation[];
}

/** The translations into a language by collection, without empty collections. */
export async function translationsInto(into: Language, pageLanguage: Language): Promise<TranslatedCollection[]> {
  const link = await linkResolver(pageLanguage);
  const collections = (Object.keys(bilingualSchemas) as BilingualCollection[]).map(async (collection) => {
    const kind = kindOf(collection);
    const all: Entry<BilingualCollection>[] = await entries(collection, into);
    const translations = all.flatMap((entry): Translation[] => {
      const { translationStatus: status, slug } = entry;
      if (status === 'original') return [];
      return [{ status, link: link({ kind, slug }), file: fileOf(collection, entry, into) }];
    });
    return {
      section: kind === 'page' ? undefined : referenceKinds[kind].section,
      translations,
      count: countStatuses(translations.map(({ status }) => status)),
    };
  });
  return (await Promise.all(collections)).filter(({ translations }) => translations.length > 0);
}

function fileOf(
  collection: BilingualCollection,
  { slug, document }: Entry<BilingualCollection>,
  into: Language,
): string {
  return `${collection}/${slug}.${into}.${textType(document)}`;
}
