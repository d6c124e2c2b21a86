import { kindOf, referenceKinds, type ReferenceKind, type Room } from '../library/references.ts';
import { countStandings, type StandingCount, type TranslationStanding } from '../library/standings.ts';
import { bilingualSchemas } from '../schemas/index.ts';
import { originalLanguage, type Language } from '../site.config.ts';
import { entries, type Bilingual, type Entry } from './entries.ts';
import { linker, type EntryLink } from './references.ts';
import { textType } from './texts.ts';

/** An entry in a language that it is translated into. */
export interface Translation {
  standing: TranslationStanding;
  /** Leads to the entry in the page's language. */
  link: EntryLink;
  /** The translation's path below the content folder, where it is or where it would be. */
  file: string;
}

/** The translations of a collection's entries, and how they stand. */
export interface TranslatedCollection {
  /** The room that lists the collection; the free pages have none. */
  room: Room | undefined;
  count: StandingCount;
  translations: Translation[];
}

/** How the entries of each collection stand in a language, without collections that have none. */
export async function translationsInto(into: Language, pageLanguage: Language): Promise<TranslatedCollection[]> {
  const link = await linker(pageLanguage);
  const collections = (Object.keys(bilingualSchemas) as Bilingual[]).map(async (collection) => {
    const { kind, room } = placeOf(collection);
    const all: Entry<Bilingual>[] = await entries(collection, into);
    const translations = all.map((entry) => ({
      standing: standingOf(entry),
      link: link({ kind, slug: entry.slug }),
      file: fileOf(collection, entry, into),
    }));
    return { room, translations, count: countStandings(translations.map(({ standing }) => standing)) };
  });
  return (await Promise.all(collections)).filter(({ translations }) => translations.length > 0);
}

function placeOf(collection: Bilingual): { kind: ReferenceKind | 'page'; room: Room | undefined } {
  const kind = kindOf(collection);
  return { kind, room: kind === 'page' ? undefined : referenceKinds[kind].room };
}

function standingOf({ standing, slug }: Entry<Bilingual>): TranslationStanding {
  if (standing !== 'original') return standing;
  throw new Error(`${slug} cannot be translated into ${originalLanguage}, the language it is written in.`);
}

function fileOf(collection: Bilingual, { slug, document }: Entry<Bilingual>, into: Language): string {
  return `${collection}/${slug}.${into}.${textType(document)}`;
}
