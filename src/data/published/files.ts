import { type PublishedCollection, publishedCollections } from '../../collections/schemas/published/entry.ts';
import { publishedJsonSchema } from '../../collections/schemas/published/file.ts';
import { memoize } from '../../utils/memoize.ts';
import { absolute, dataFile } from '../../utils/routes.ts';
import { bibliography } from './bibliography.ts';
import { publishedCollection, schemaName } from './entries.ts';
import { timelineTable } from './timeline.ts';

/** A file for machines. */
export interface PublishedFile {
  /** Its path below the folder of data. */
  name: string;
  /** A media type (https://www.iana.org/assignments/media-types). */
  type: string;
  /** What is served, to the byte. */
  text: string;
  /** How many entries it holds. */
  count: number;
}

/** The files that entries are published in, by name: a file of each collection, and the forms that other programs read. */
export const publishedFiles = memoize(async (): Promise<ReadonlyMap<string, PublishedFile>> => {
  const collections = await Promise.all(publishedCollections.map(fileOf));
  const { text, count } = await timelineTable();
  const { csl, bib } = await bibliography();
  const files: PublishedFile[] = [
    ...collections,
    { name: 'timeline.csv', type: 'text/csv', text, count },
    { name: 'sources.csl.json', type: 'application/vnd.citationstyles.csl+json', text: json(csl), count: csl.length },
    { name: 'sources.bib', type: 'application/x-bibtex', text: bib, count: csl.length },
  ];
  return new Map(files.map((file) => [file.name, file]));
});

/** The schemas of the collections' files, by name. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  return new Map(
    publishedCollections.map((collection) => {
      const name = schemaName(collection);
      return [name, json(publishedJsonSchema(collection, absolute(dataFile(name))))];
    }),
  );
}

/** One of those files. Throws where there is none of that name. */
export async function publishedFile(name: string): Promise<PublishedFile> {
  const file = (await publishedFiles()).get(name);
  if (!file) throw new Error(`There is no file ${name} among the published data.`);
  return file;
}

async function fileOf(collection: PublishedCollection): Promise<PublishedFile> {
  const { content, count } = await publishedCollection(collection);
  return { name: `${collection}.json`, type: 'application/json', text: json(content), count };
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
