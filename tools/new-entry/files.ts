import { parse } from 'yaml';
import {
  type EntryFolder,
  type ListName,
  bilingualSchemas,
  listSchemas,
  schemaOf,
  sourceSchema,
} from '../../src/collections/schemas/index.ts';
import type { NamesIn } from '../../src/collections/schemas/for-editors.ts';
import { jsonSchemaOf } from '../../src/collections/schemas/json-schema.ts';
import { type Language, languages } from '../../src/site.config.ts';
import { noFingerprint } from '../../src/utils/fingerprint.ts';
import { formOf } from './form.ts';
import { words } from './words.ts';

/** The collections and lists that can get a new entry. */
export type Collection = EntryFolder | 'sources' | ListName;

const isEntryFolder = (name: string): name is EntryFolder => name in bilingualSchemas;
/** Whether a collection is a list in one file. */
export const isListName = (name: string): name is ListName => name in listSchemas;

/** The names of the collections, in the order in which they are listed. */
export const collections: readonly string[] = [
  ...Object.keys(bilingualSchemas),
  'sources',
  ...Object.keys(listSchemas),
];

/** Whether a text is the name of a collection. */
export function isCollection(name: string): name is Collection {
  return isEntryFolder(name) || isListName(name) || name === 'sources';
}

/** The paths of an entry's files below the content folder; for a list, that of the list. */
export function pathsOf(collection: Collection, slug: string): string[] {
  if (isListName(collection)) return [`${collection}.yaml`];
  if (collection === 'sources') return [`sources/${slug}.yaml`];
  return languages.map((language) => `${collection}/${slug}.${language}.md`);
}

/**
 * The files of a new entry, to be filled in.
 * @param today today, such as `2026-11-22`
 * @param namesIn returns the names that are there, by collection or list
 */
export function filesOf(
  collection: EntryFolder | 'sources',
  slug: string,
  today: string,
  namesIn: NamesIn,
): { path: string; text: string }[] {
  const texts = isEntryFolder(collection)
    ? languages.map((language) => entryText(collection, language, today, namesIn))
    : [`${hints(languages, 'form')}\n\n${formOf(jsonSchemaOf(sourceSchema), languages)}\n`];
  return pathsOf(collection, slug).map((path, index) => ({ path, text: texts[index] ?? '' }));
}

function entryText(folder: EntryFolder, language: Language, today: string, namesIn: NamesIn): string {
  const inOrder = [language, ...languages.filter((other) => other !== language)];
  const starts = { added: today, updated: today, translates: noFingerprint };
  const fields = formOf(jsonSchemaOf(schemaOf(folder, language)), inOrder, namesIn, starts);
  return `---\n${hints(inOrder, 'form')}\n\n${fields}\n\n${hints(inOrder, 'text')}\n---\n\n`;
}

const hints = (inOrder: readonly Language[], which: 'form' | 'text'): string =>
  inOrder
    .flatMap((language) => words[language][which])
    .map((line) => `# ${line}`)
    .join('\n');

/** A list with one more item and otherwise unchanged; undefined if the text is not a list that can be extended. */
export function withItem(name: ListName, id: string, list: string): string | undefined {
  const { properties, required = [], ...schema } = jsonSchemaOf(listSchemas[name]);
  const others = Object.fromEntries(Object.entries(properties ?? {}).filter(([field]) => field !== 'id'));
  const form = formOf({ ...schema, properties: others, required }, languages).replaceAll('\n\n', '\n');
  return withLines(list, `- id: ${id}\n${form.replace(/^/gm, '  ')}\n`);
}

/** The same with an item as it is typed: `- from: …\n  to: …\n`. */
export function withLines(list: string, lines: string): string | undefined {
  const margin = /^ *(?=- )/m.exec(list)?.[0] ?? '';
  const item = lines.replace(/^(?=.)/gm, margin);
  const end = list === '' || list.endsWith('\n') ? '' : '\n';
  const isWindows = list.includes('\r\n');
  const longer = list + (isWindows ? (end + item).replaceAll('\n', '\r\n') : end + item);
  return itemsIn(longer) === itemsIn(list) + 1 ? longer : undefined;
}

/** The number of items in a list; NaN if the text is not a list. */
function itemsIn(list: string): number {
  try {
    const items: unknown = parse(list);
    if (items === null || items === undefined) return 0;
    return Array.isArray(items) ? items.length : NaN;
  } catch {
    return NaN;
  }
}
