import type { z } from 'astro/zod';
import { originalLanguage, type Language } from '../../site.config.ts';
import { chapter } from './chapter.ts';
import { difference } from './difference.ts';
import { event } from './event.ts';
import { meeting } from './meeting.ts';
import { category, place, topic } from './names.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { question } from './question.ts';
import { quote } from './quote.ts';
import { redirect } from './redirect.ts';
import { sector } from './sector.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { term } from './term.ts';

/** The schemas of the collections that exist in several languages, by folder. */
export const bilingualSchemas = {
  meetings: meeting,
  sectors: sector,
  quotes: quote,
  events: event,
  chapters: chapter,
  questions: question,
  people: person,
  glossary: term,
  differences: difference,
  pages: page,
} as const;

/** A folder of entries, each a file in every language. */
export type EntryFolder = keyof typeof bilingualSchemas;

/** The schemas of an item of the lists, by the name of their file. */
export const listSchemas = { places: place, categories: category, topics: topic } as const;
export type ListName = keyof typeof listSchemas;

export { redirect, site, source };

/** Whether entries of a folder may place components in their text, and so be `.mdx`. */
export const mayPlaceComponents = (folder: EntryFolder): boolean => folder === 'pages';

/** The fields that an entry's file of a language holds. */
export function schemaOf(folder: EntryFolder, language: Language): z.ZodObject {
  const { original, translation } = bilingualSchemas[folder];
  return language === originalLanguage ? original : translation;
}
