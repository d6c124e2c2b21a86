import { type PublishedCollection, publishedCollections } from '../../src/collections/schemas/published/entry.ts';
import { type Language, languages } from '../../src/site.config.ts';
import { citationsIn } from '../../src/utils/bibliography.ts';
import { type SiteName, built } from './sites.ts';

/** What the tests know of a published file, whose form its schema tells. */
export interface PublishedFile {
  $schema: string;
  updated?: string;
  entries: PublishedEntry[];
}
export type PublishedEntry = Record<string, unknown> & { id: string };
interface PublishedText {
  title: string;
  text?: string;
  url: string;
  updated: string;
  upToDate?: boolean;
}

/** A file of data as a site serves it. */
export function publishedFile(name: SiteName, collection: PublishedCollection): PublishedFile {
  return JSON.parse(built(name, `data/${collection}.json`)) as PublishedFile;
}

/** What an entry says in a language, if it exists in it. */
export function textIn(entry: PublishedEntry, language: Language): PublishedText | undefined {
  return entry[language] as PublishedText | undefined;
}

/** Every text in every language, with where it stands. */
export function publishedTexts(name: SiteName): { at: string; text: string; cited: string[] }[] {
  return publishedCollections.flatMap((collection) =>
    publishedFile(name, collection).entries.flatMap((entry) =>
      languages.flatMap((language) => {
        const text = textIn(entry, language)?.text;
        return text ? [{ at: `${collection}/${entry.id}.${language}`, text, cited: citationsIn(text) }] : [];
      }),
    ),
  );
}
