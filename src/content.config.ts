import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { join } from 'node:path';
import { entries } from './collections/loaders/entries.ts';
import { pictures } from './collections/loaders/pictures.ts';
import { chapter } from './collections/schemas/chapter.ts';
import { difference } from './collections/schemas/difference.ts';
import { event } from './collections/schemas/event.ts';
import { meeting } from './collections/schemas/meeting.ts';
import { category, place, topic } from './collections/schemas/names.ts';
import { page } from './collections/schemas/page.ts';
import { person } from './collections/schemas/person.ts';
import { question } from './collections/schemas/question.ts';
import { quote } from './collections/schemas/quote.ts';
import { sector } from './collections/schemas/sector.ts';
import { site } from './collections/schemas/site.ts';
import { source } from './collections/schemas/source.ts';
import { term } from './collections/schemas/term.ts';
import { originalLanguage, settings, translationLanguages } from './site.config.ts';

function originals<S extends z.ZodType>(folder: string, schema: { original: S }, types?: string[]) {
  return defineCollection({ loader: entries(folder, [originalLanguage], types), schema: schema.original });
}

function translations<S extends z.ZodType>(folder: string, schema: { translation: S }, types?: string[]) {
  return defineCollection({ loader: entries(folder, translationLanguages, types), schema: schema.translation });
}

function list<S extends z.ZodType>(name: string, schema: S) {
  return defineCollection({ loader: file(join(settings.contentDir, `${name}.yaml`)), schema });
}

const base = settings.contentDir;

export const collections = {
  meetings: originals('meetings', meeting),
  'meetings.translations': translations('meetings', meeting),
  sectors: originals('sectors', sector),
  'sectors.translations': translations('sectors', sector),
  quotes: originals('quotes', quote),
  'quotes.translations': translations('quotes', quote),
  events: originals('events', event),
  'events.translations': translations('events', event),
  chapters: originals('chapters', chapter),
  'chapters.translations': translations('chapters', chapter),
  questions: originals('questions', question),
  'questions.translations': translations('questions', question),
  people: originals('people', person),
  'people.translations': translations('people', person),
  glossary: originals('glossary', term),
  'glossary.translations': translations('glossary', term),
  differences: originals('differences', difference),
  'differences.translations': translations('differences', difference),
  pages: originals('pages', page, ['md', 'mdx']),
  'pages.translations': translations('pages', page, ['md', 'mdx']),

  sources: defineCollection({ loader: glob({ base: join(base, 'sources'), pattern: '*.yaml' }), schema: source }),
  pictures: defineCollection({ loader: pictures(), schema: ({ image }) => z.object({ file: image() }) }),
  places: list('places', place),
  categories: list('categories', category),
  topics: list('topics', topic),
  site: defineCollection({
    loader: glob({ base, pattern: 'site.*.yaml', generateId: ({ entry }) => entry.split('.')[1] ?? '' }),
    schema: site,
  }),
};
