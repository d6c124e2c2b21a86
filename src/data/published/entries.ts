import { asciiAddress } from '../../library/ascii-address.ts';
import { compareStrings } from '../../library/compare.ts';
import { kindOf } from '../../library/references.ts';
import { absolute, referenceAddress } from '../../library/routes.ts';
import { isList, type PublishedCollection } from '../../schemas/published/entry.ts';
import { languages, originalLanguage, type Language } from '../../site.config.ts';
import { entries, type Bilingual, type Entry } from '../entries.ts';
import { itemsOf } from '../names.ts';
import { linker } from '../references.ts';
import { sources } from '../sources.ts';
import { publishedText } from './text.ts';

/** An entry with all that is published of it, and perhaps more: its schema takes what it needs. */
type Gathered = Readonly<Record<string, unknown>> & { id: string };

/** A collection's entries by id, with their texts in every language. */
export async function gathered(collection: PublishedCollection): Promise<Gathered[]> {
  return (await unordered(collection)).toSorted((a, b) => compareStrings(a.id, b.id));
}

async function unordered(collection: PublishedCollection): Promise<Gathered[]> {
  if (isList(collection)) return itemsOf(collection);
  return collection === 'sources' ? gatheredSources() : gatheredTexts(collection);
}

async function gatheredSources(): Promise<Gathered[]> {
  const urlIn = (id: string, language: Language): string =>
    absolute(referenceAddress(language, { kind: 'source', slug: id }));
  return (await sources()).map((source) => ({
    ...source,
    url: asciiAddress(source.url),
    ...Object.fromEntries(languages.map((language) => [language, { url: urlIn(source.id, language) }])),
  }));
}

async function gatheredTexts(collection: Bilingual): Promise<Gathered[]> {
  const inLanguages = languages.map(async (language) => [language, await textsIn(language, collection)] as const);
  const texts = await Promise.all(inLanguages);
  return (await entries(collection, originalLanguage)).map(({ slug, document }: Entry<Bilingual>) => ({
    id: slug,
    ...document.data,
    ...Object.fromEntries(texts.map(([language, bySlug]) => [language, bySlug.get(slug)])),
  }));
}

/** What is published of entries in a language, by slug, of those that exist in it. */
async function textsIn(language: Language, collection: Bilingual): Promise<ReadonlyMap<string, object>> {
  const all: Entry<Bilingual>[] = await entries(collection, language);
  const link = await linker(language);
  const texts = all
    .filter(({ standing }) => standing !== 'untranslated')
    .map(async (entry): Promise<[string, object]> => {
      const { slug, document, standing } = entry;
      const path = link({ kind: kindOf(collection), slug }).href;
      const text = await publishedText(entry, language, path.replace(/#.*/, ''));
      const upToDate = standing === 'translated';
      return [slug, { ...document.data, ...(text && { text }), url: absolute(path), upToDate }];
    });
  return new Map(await Promise.all(texts));
}
