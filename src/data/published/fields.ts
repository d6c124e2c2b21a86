import { hasTexts, publishedCollections, type PublishedCollection } from '../../collections/schemas/published/entry.ts';
import { publishedFields } from '../../collections/schemas/published/file.ts';
import type { FieldSchema } from '../../collections/schemas/json-schema.ts';
import { languages, type Language } from '../../site.config.ts';
import { memoize } from '../../utils/memoize.ts';

/** A field as the page on the data explains it. */
export interface Field {
  /** The name in the file; nested fields have their parent's name as a prefix: `roles.id`. */
  name: string;
  label: string;
  help: string;
}

/** The fields of an entry: those without language, and those in the object of each language. */
export interface EntryFields {
  properties: Field[];
  texts: Field[];
}

/** The fields around the entries, the same in every file, and the fields that all entries with a text share. */
export const commonFields = memoize((language: Language): EntryFields & { file: Field[] } => {
  const [first = 'pages', ...others] = publishedCollections.filter(hasTexts);
  const all = others.map((collection) => entryFields(collection, language));
  const { properties, texts } = entryFields(first, language);
  return {
    file: fieldsOf(publishedFields(first), language),
    properties: properties.filter((field) => all.every((other) => holds(other.properties, field))),
    texts: texts.filter((field) => all.every((other) => holds(other.texts, field))),
  };
});

/** The fields of a collection's entries except those common to all. */
export function ownFields(collection: PublishedCollection, language: Language): EntryFields {
  const common = commonFields(language);
  const { properties, texts } = entryFields(collection, language);
  return {
    properties: properties.filter((field) => !holds(common.properties, field)),
    texts: texts.filter((field) => !holds(common.texts, field)),
  };
}

const holds = (fields: readonly Field[], { name, help }: Field): boolean =>
  fields.some((field) => field.name === name && field.help === help);

function entryFields(collection: PublishedCollection, language: Language): EntryFields {
  const entry = publishedFields(collection).properties?.entries?.items ?? {};
  const { properties: all = {} } = entry;
  const ownProperties = Object.entries(all).filter(([name]) => !isLanguage(name));
  // Takes the longest list: a translation's object has one more field than the original's, `upToDate`.
  const texts = languages.map((one) => fieldsOf(all[one] ?? {}, language)).sort((a, b) => b.length - a.length);
  return { properties: fieldsOf({ properties: Object.fromEntries(ownProperties) }, language), texts: texts[0] ?? [] };
}

/** The fields of an object and of nested objects and lists; objects by language are not explained further. */
function fieldsOf({ properties = {} }: FieldSchema, language: Language, before = ''): Field[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const { label, help, published, items } = field;
    const name = before + key;
    const own = label && help ? [{ name, label: label[language], help: (published ?? help)[language] }] : [];
    const isByLanguage = Object.keys(field.properties ?? {}).some(isLanguage);
    const inside = key === 'entries' || isByLanguage ? {} : (items ?? field);
    return [...own, ...fieldsOf(inside, language, `${name}.`)];
  });
}

const isLanguage = (name: string): boolean => languages.some((language) => language === name);
