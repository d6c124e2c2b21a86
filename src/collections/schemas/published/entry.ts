import { z } from 'astro/zod';
import { languageName } from '../../../i18n/names.ts';
import { languages, originalLanguage, type Language } from '../../../site.config.ts';
import { field, slug } from '../fields.ts';
import { bilingualSchemas, listSchemas, sourceSchema, type EntryFolder, type ListName } from '../index.ts';

/** The published collections, each in a file of its own, then the lists whose ids they use. */
export const publishedCollections = [
  ...(Object.keys(bilingualSchemas) as EntryFolder[]),
  'sources',
  ...(Object.keys(listSchemas) as ListName[]),
] as const;
export type PublishedCollection = (typeof publishedCollections)[number];

/** Whether a collection's entries have a text in each language, with the date of its last change. */
export function hasTexts(collection: PublishedCollection): collection is EntryFolder {
  return collection in bilingualSchemas;
}

/** Whether a collection is a list of names whose ids the others use. */
export function isList(collection: PublishedCollection): collection is ListName {
  return collection in listSchemas;
}

const id = field(slug, {
  label: { hi: 'id', en: 'Id' },
  hi: 'प्रविष्टि की पहचान, हर भाषा में एक ही; दूसरी प्रविष्टियाँ और फ़ाइलें इसी से उसका हवाला देती हैं।',
  en: 'The entry’s name in every language, by which other entries and files refer to it.',
  example: 'opening',
});

const text = field(z.string().min(1).optional(), {
  label: { hi: 'पाठ', en: 'Text' },
  hi: 'पूरा पाठ Markdown में। [@id] किसी स्रोत का हवाला है: वही id sources.json और sources.bib में है। {#id} किसी शीर्षक का पता है।',
  en: 'The whole text in Markdown. [@id] cites a source, by its id in sources.json and sources.bib; {#id} is the address of a heading.',
  example: 'The library opened in 1999 [@river-news].',
});

const url = field(z.url(), {
  label: { hi: 'पता', en: 'Address' },
  hi: 'इस साइट पर प्रविष्टि का पता, इस भाषा में।',
  en: 'Where the entry stands on this site, in this language.',
  example: 'https://libraries.example/en/timeline/#opening',
});

const upToDate = field(z.boolean(), {
  label: { hi: 'अद्यतन', en: 'Up to date' },
  hi: 'false तब, जब मूल पाठ इस अनुवाद के बाद बदला हो।',
  en: 'false: the original has changed since this translation was made.',
  example: true,
});

function inLanguage<S extends z.ZodType>(language: Language, schema: S): S {
  const label = { hi: languageName(language, 'hi'), en: languageName(language, 'en') };
  const help =
    schema instanceof z.ZodOptional
      ? {
          hi: 'इस भाषा के फ़ील्ड; अनुवाद न हुआ हो तो ये फ़ील्ड नहीं होते।',
          en: 'The fields in this language; absent where the entry is not translated.',
        }
      : { hi: 'इस भाषा के फ़ील्ड।', en: 'The fields in this language.' };
  return field(schema, { label, ...help, example: {} });
}

/** The fields of an entry in one language. */
function wordsSchema(collection: EntryFolder, language: Language) {
  const { original, translation, textFields } = bilingualSchemas[collection];
  const { shape }: { shape: Readonly<Record<string, z.ZodType>> } = original;
  const own = Object.fromEntries(textFields.map((field) => [field, shape[field] ?? z.never()]));
  const { added, updated, corrections } = translation.shape;
  const common = { ...own, text, url, added, updated, corrections };
  return language === originalLanguage ? z.object(common) : z.object({ ...common, upToDate }).optional();
}

/**
 * An entry as it is published: its id, the properties without language, and by language the text with its address. The object is
 * not strict: parsing an entry drops what is not published.
 */
export function publishedEntrySchema(collection: PublishedCollection): z.ZodObject {
  if (isList(collection)) return listSchemas[collection];
  if (collection === 'sources') {
    const places = languages.map((language) => [language, inLanguage(language, z.object({ url }))]);
    return z.object({ id, ...sourceSchema.shape, ...Object.fromEntries(places) });
  }
  const { original, textFields } = bilingualSchemas[collection];
  const notProperties = [...textFields, 'corrections', 'added', 'updated'];
  const properties = Object.entries(original.shape).filter(([field]) => !notProperties.includes(field));
  const words = languages.map((language) => [language, inLanguage(language, wordsSchema(collection, language))]);
  return z.object({ id, ...Object.fromEntries(properties), ...Object.fromEntries(words) });
}
