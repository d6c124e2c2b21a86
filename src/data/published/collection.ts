import { absolute, address, dataFile } from '../../library/routes.ts';
import { hasTexts, type PublishedCollection } from '../../schemas/published/entry.ts';
import { publishedFileSchema } from '../../schemas/published/file.ts';
import { formatVersion, licence } from '../../schemas/published/format.ts';
import { languages, originalLanguage } from '../../site.config.ts';
import { entries, type Bilingual, type Entry } from '../entries.ts';
import { site } from '../site.ts';
import { gathered } from './entries.ts';

/** Where the schema of a collection's file is published. */
export function schemaName(collection: PublishedCollection): string {
  return `schema/${collection}.json`;
}

/** What a collection's file holds. Throws where that is not what its schema says. */
export async function publishedCollection(collection: PublishedCollection) {
  const sites = languages.map(async (language) => {
    const { name } = await site(language);
    return [language, { name, url: absolute(address(language)) }] as const;
  });
  const { asOf, firstReports } = await site(originalLanguage);
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
async function lastChange(collection: Bilingual): Promise<string | undefined> {
  const inLanguages = languages.map(async (language): Promise<Entry<Bilingual>[]> => entries(collection, language));
  const dates = (await Promise.all(inLanguages)).flat().map(({ updated }) => updated);
  return dates.sort().at(-1);
}
