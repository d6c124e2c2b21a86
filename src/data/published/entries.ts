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

/** Where the schema of a collection's file is published. */
export function schemaName(collection: PublishedCollection): string {
  return `schema/${collection}.json`;
}

/** What a collection's file holds. Throws where that is not what its schema says. */
export async function publishedCollection(collection: PublishedCollection) {
  const sites = languages.map(async (language) => {
    const { name } = await siteDetails(language);
    return [language, { name, url: absolute(address(language)) }] as const;
  });
  const { asOf, firstReports } = await siteDetails(originalLanguage);
  const all = await gathered(collection);
  const content = publishedFileSchema(collection).parse({
    $schema: absolute(dataFile(schemaName(collection))),
    format: formatVersion,
    collection,
    site: Object.fromEntries(await Promise.all(sites)),
    asOf,
    firstReports,
    updated: hasTexts(collection) ? await lastChange(collection) : undefined,
    licence,
    entries: all,
  });
  return { content, count: all.length };
}

/** The day on which a text of a collection was last changed, in any language; none where it has no entries. */
async function lastChange(collection: BilingualCollection): Promise<string | undefined> {
  const inLanguages = languages.map(async (language): Promise<Entry<BilingualCollection>[]> =>
    entries(collection, language),
  );
  const dates = (await Promise.all(inLanguages)).flat().map(({ updated }) => updated);
  return dates.sort().at(-1);
}

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
  return (await allSources()).map((source) => ({
    ...source,
    url: asciiAddress(source.url),
    ...Object.fromEntries(languages.map((language) => [language, { url: urlIn(source.id, language) }])),
  }));
}

async function gatheredTexts(collection: BilingualCollection): Promise<Gathered[]> {
  const inLanguages = languages.map(async (language) => [language, await textsIn(language, collection)] as const);
  const texts = await Promise.all(inLanguages);
  return (await entries(collection, originalLanguage)).map(({ slug, document }: Entry<BilingualCollection>) => ({
    id: slug,
    ...document.data,
    ...Object.fromEntries(texts.map(([language, bySlug]) => [language, bySlug.get(slug)])),
  }));
}

/** What is published of entries in a language, by slug, of those that exist in it. */
async function textsIn(language: Language, collection: BilingualCollection): Promise<ReadonlyMap<string, object>> {
  const all: Entry<BilingualCollection>[] = await entries(collection, language);
  const link = await linkResolver(language);
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

/**
 * An entry's text as Markdown for use elsewhere.
 * @param page the path of the page that the text stands on
 */
export async function publishedText(
  { document }: Entry<BilingualCollection>,
  language: Language,
  page: string,
): Promise<string> {
  const link = await linkResolver(language);
  return publishedMarkdown(entryText(document), document.body ?? '', {
    link(url) {
      const reference = parseReference(url);
      return absolute(reference ? link(reference).href : page + url);
    },
    picture: publishedPicture,
  });
}

/** The address that a text's picture is served at, from the path that the text names it by. */
export async function publishedPicture(path: string): Promise<string> {
  const picture = await getEntry('pictures', basename(path));
  if (!picture) throw new Error(`There is no picture ${path}.`);
  return absolute((await getImage({ src: picture.data.file })).src);
}
