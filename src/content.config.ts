import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { join } from 'node:path';
import { entriesLoader } from './collections/loaders/entries.ts';
import { filesLoader } from './collections/loaders/files.ts';
import { listLoader } from './collections/loaders/list.ts';
import { picturesLoader } from './collections/loaders/pictures.ts';
import {
  bilingualSchemas as schemas,
  listSchemas,
  redirectSchema,
  siteSchema,
  sourceSchema,
  type EntryFolder,
  type ListName,
} from './collections/schemas/index.ts';
import { originalLanguage, settings, translationLanguages } from './site.config.ts';

const base = settings.contentDir;

function originals<S extends z.ZodType>(folder: EntryFolder, { original }: { original: S }) {
  return defineCollection({ loader: entriesLoader(folder, [originalLanguage]), schema: original });
}

function translations<S extends z.ZodType>(folder: EntryFolder, { translation }: { translation: S }) {
  return defineCollection({ loader: entriesLoader(folder, translationLanguages), schema: translation });
}

function list<S extends z.ZodType<{ id: string }>>(name: ListName, schema: S) {
  return defineCollection({ loader: listLoader(name, schema, ({ id }) => id), schema });
}

export const collections = {
  meetings: originals('meetings', schemas.meetings),
  'meetings.translations': translations('meetings', schemas.meetings),
  sectors: originals('sectors', schemas.sectors),
  'sectors.translations': translations('sectors', schemas.sectors),
  quotes: originals('quotes', schemas.quotes),
  'quotes.translations': translations('quotes', schemas.quotes),
  events: originals('events', schemas.events),
  'events.translations': translations('events', schemas.events),
  chapters: originals('chapters', schemas.chapters),
  'chapters.translations': translations('chapters', schemas.chapters),
  questions: originals('questions', schemas.questions),
  'questions.translations': translations('questions', schemas.questions),
  people: originals('people', schemas.people),
  'people.translations': translations('people', schemas.people),
  glossary: originals('glossary', schemas.glossary),
  'glossary.translations': translations('glossary', schemas.glossary),
  differences: originals('differences', schemas.differences),
  'differences.translations': translations('differences', schemas.differences),
  pages: originals('pages', schemas.pages),
  'pages.translations': translations('pages', schemas.pages),

  sources: defineCollection({
    loader: filesLoader(join(base, 'sources'), ['*.yaml'], (name) => name.replace('.yaml', '')),
    schema: sourceSchema,
  }),
  pictures: defineCollection({ loader: picturesLoader(), schema: ({ image }) => z.object({ file: image() }) }),
  places: list('places', listSchemas.places),
  categories: list('categories', listSchemas.categories),
  topics: list('topics', listSchemas.topics),
  redirects: defineCollection({
    loader: listLoader('redirects', redirectSchema, ({ from }) => from),
    schema: redirectSchema,
  }),
  site: defineCollection({
    loader: filesLoader(base, ['site.*.yaml'], (name) => name.split('.')[1] ?? ''),
    schema: siteSchema,
  }),
};
