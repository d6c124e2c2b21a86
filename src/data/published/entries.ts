import { getImage } from 'astro:assets';
import { getEntry } from 'astro:content';
import { basename } from 'node:path/posix';
import { publishedMarkdown } from '../../collections/markdown/published.ts';
import { type PublishedCollection, hasTexts, isList } from '../../collections/schemas/published/entry.ts';
import { publishedFileSchema } from '../../collections/schemas/published/file.ts';
import { formatVersion, licence } from '../../collections/schemas/published/format.ts';
import { type Language, languages, originalLanguage } from '../../site.config.ts';
import { asciiAddress } from '../../utils/addresses.ts';
import { kindOf, parseReference } from '../../utils/references.ts';
import { absolute, address, dataFile, referenceAddress } from '../../utils/routes.ts';
import { compareStrings } from '../../utils/text.ts';
import { type BilingualCollection, type Entry, entries } from '../entries.ts';
import { itemsOf } from '../names.ts';
import { siteDetails, entryText } from '../pages.ts';
import { linkResolver } from '../references.ts';
import { allSources } from '../sources.ts';

/** The path of the schema of a collection's file, below the folder of data. */
export const schemaName = (collection: PublishedCollection): string => `schema/${collection}.json`;

/** The content of a collection's file, and the number of its entries. Throws where the content does not meet its schema. */
export async function publishedCollection(collection: PublishedCollection) {
  const { asOf, firstReports } = await siteDetails(originalLanguage);
  const all = (await entriesOf(collection)).toSorted((a, b) => compareStrings(a.id, b.id));
  const content = publishedFileSchema(collection).parse({
    $schema: absolute(dataFile(schemaName(collection))),
    format: formatVersion,
    collection,
    site: await byLanguage(async (language) => ({
      name: (await siteDetails(language)).name,
      url: absolute(address(language)),
    })),
    asOf,
    firstReports,
    updated: hasTexts(collection) ? await lastChange(collection) : undefined,
    licence,
    entries: all,
  });
  return { content, count: all.length };
}

/** A value for each language, by the language. */
async function byLanguage<T>(valueIn: (language: Language) => T | Promise<T>): Promise<Record<string, T>> {
  const values = languages.map(async (language) => [language, await valueIn(language)] as const);
  return Object.fromEntries(await Promise.all(values));
}

/** The day on which a text of a collection was last changed, in any language; undefined where it has no entries. */
async function lastChange(collection: BilingualCollection): Promise<string | undefined> {
  const all = await byLanguage<Entry<BilingualCollection>[]>(async (language) => entries(collection, language));
  return Object.values(all)
    .flatMap((entriesIn) => entriesIn.map(({ updated }) => updated))
    .sort()
    .at(-1);
}

/** The entries of a collection, with their texts by language. The schema later drops unpublished fields. */
async function entriesOf(collection: PublishedCollection): Promise<{ id: string }[]> {
  if (isList(collection)) return itemsOf(collection);
  if (collection === 'sources') {
    const urlOf = (slug: string, language: Language): string =>
      absolute(referenceAddress(language, { kind: 'source', slug }));
    const published = (await allSources()).map(async (source) => ({
      ...source,
      url: asciiAddress(source.url),
      ...(await byLanguage((language) => ({ url: urlOf(source.id, language) }))),
    }));
    return Promise.all(published);
  }
  const originals: Entry<BilingualCollection>[] = await entries(collection, originalLanguage);
  return Promise.all(
    originals.map(async ({ slug, document }) => ({
      id: slug,
      ...document.data,
      ...(await byLanguage(async (language) => textIn(language, collection, slug))),
    })),
  );
}

/** An entry's fields in a language, with its text as Markdown for use elsewhere; undefined where it is not translated. */
async function textIn(language: Language, collection: BilingualCollection, slug: string): Promise<object | undefined> {
  const all: Entry<BilingualCollection>[] = await entries(collection, language);
  const entry = all.find((one) => one.slug === slug);
  if (!entry || entry.translationStatus === 'untranslated') return undefined;
  const { document, translationStatus } = entry;
  const link = await linkResolver(language);
  const path = link({ kind: kindOf(collection), slug }).href;
  const text = await publishedMarkdown(entryText(document), document.body ?? '', {
    link(url) {
      const reference = parseReference(url);
      return absolute(reference ? link(reference).href : path.replace(/#.*/, '') + url);
    },
    async picture(file) {
      const picture = await getEntry('pictures', basename(file));
      if (!picture) throw new Error(`There is no picture ${file}.`);
      return absolute((await getImage({ src: picture.data.file })).src);
    },
  });
  return { ...document.data, ...(text && { text }), url: absolute(path), upToDate: translationStatus === 'translated' };
}
