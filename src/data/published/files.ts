import { type PublishedCollection, publishedCollections } from '../../collections/schemas/published/entry.ts';
import { publishedJsonSchema } from '../../collections/schemas/published/file.ts';
import { memoize } from '../../utils/memoize.ts';
import { absolute, dataFile } from '../../utils/routes.ts';
import { bibliography } from './bibliography.ts';
import { publishedCollection, schemaName } from './entries.ts';
import { timelineTable } from './timeline.ts';

/** A file for programs. */
export interface PublishedFile {
  /** Its path below the folder of data. */
  name: string;
  /** A media type (https://www.iana.org/assignments/media-types). */
  type: string;
  text: string;
  /** How many entries it holds. */
  count: number;
}

/** The files that entries are published in: one for each collection, and the formats that other programs read. */
export const publishedFiles = memoize(async (): Promise<PublishedFile[]> => {
  const { csl, bib } = await bibliography();
  return [
    ...(await Promise.all(publishedCollections.map(collectionFile))),
    { name: 'timeline.csv', type: 'text/csv', ...(await timelineTable()) },
    { name: 'sources.csl.json', type: 'application/vnd.citationstyles.csl+json', text: json(csl), count: csl.length },
    { name: 'sources.bib', type: 'application/x-bibtex', text: bib, count: csl.length },
  ];
});

/** The files that hold something. Programs find the others too, so that their addresses stay the same. */
export async function offeredFiles(): Promise<PublishedFile[]> {
  return (await publishedFiles()).filter(({ count }) => count > 0);
}

/** The schemas of the collections' files. */
export function publishedSchemas(): Omit<PublishedFile, 'count'>[] {
  return publishedCollections.map((collection) => {
    const name = schemaName(collection);
    const schema = publishedJsonSchema(collection, absolute(dataFile(name)));
    return { name, type: 'application/schema+json', text: json(schema) };
  });
}

/** One of the published files. Throws where none has the name. */
export async function publishedFile(name: string): Promise<PublishedFile> {
  const file = (await publishedFiles()).find((one) => one.name === name);
  if (!file) throw new Error(`There is no file ${name} among the published data.`);
  return file;
}

async function collectionFile(collection: PublishedCollection): Promise<PublishedFile> {
  const { content, count } = await publishedCollection(collection);
  return { name: `${collection}.json`, type: 'application/json', text: json(content), count };
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
