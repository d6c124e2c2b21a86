import type { z } from 'astro/zod';
import { originalLanguage, type Language } from '../../site.config.ts';
import { chapterSchema } from './chapter.ts';
import { differenceSchema } from './difference.ts';
import { eventSchema } from './event.ts';
import { meetingSchema } from './meeting.ts';
import { categorySchema, placeSchema, topicSchema } from './names.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { questionSchema } from './question.ts';
import { quoteSchema } from './quote.ts';
import { redirectSchema } from './redirect.ts';
import { sectorSchema } from './sector.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** The schemas of the collections that exist in several languages, by folder. */
export const bilingualSchemas = {
  meetings: meetingSchema,
  sectors: sectorSchema,
  quotes: quoteSchema,
  events: eventSchema,
  chapters: chapterSchema,
  questions: questionSchema,
  people: personSchema,
  glossary: termSchema,
  differences: differenceSchema,
  pages: pageSchema,
} as const;

/** A folder of entries, each a file in every language. */
export type EntryFolder = keyof typeof bilingualSchemas;

/** The schemas of an item of the lists, by the name of their file. */
export const listSchemas = { places: placeSchema, categories: categorySchema, topics: topicSchema } as const;
export type ListName = keyof typeof listSchemas;

export { redirectSchema, siteSchema, sourceSchema };

/** Whether entries of a folder may be `.mdx` files and contain components. */
export const mayPlaceComponents = (folder: EntryFolder): boolean => folder === 'pages';

/** The fields that an entry's file of a language holds. */
export function schemaOf(folder: EntryFolder, language: Language): z.ZodObject {
  const { original, translation } = bilingualSchemas[folder];
  return language === originalLanguage ? original : translation;
}
