import type { EntryCollection, Field } from '@sveltia/cms';
import { slugPattern } from '../../utils/references.ts';
import { bilingualSchemas, type EntryFolder } from '../../collections/schemas/index.ts';
import { jsonSchemaOf } from '../../collections/schemas/json-schema.ts';
import { fieldOf } from './field.ts';
import { both, hintOf, adminNames, adminWords } from './words.ts';

/** What the desk writes by itself when an entry is saved, see `browser/save.ts`. */
const stamps: Field[] = ['added', 'updated', 'translates'].map((name) => ({ name, widget: 'hidden', i18n: true }));

const body: Field = {
  name: 'body',
  label: both(adminWords.body),
  hint: hintOf(adminWords.bodyHelp),
  widget: 'text',
  required: false,
  i18n: true,
  use_emoji_autocomplete: false,
};

/**
 * A folder of entries as a collection of the desk.
 * @param content the content folder below the repository
 * @param type which of the folder's files: those with components are for changing only
 */
export function entryCollection(folder: EntryFolder, content: string, type: 'md' | 'mdx' = 'md'): EntryCollection {
  const name = type === 'md' ? folder : `${folder}-${type}`;
  return {
    name,
    label: both(type === 'md' ? adminNames[folder].many : adminWords.withComponents),
    label_singular: both(adminNames[folder].one),
    folder: `${content}/${folder}`,
    format: type === 'md' ? 'entry' : 'entry-mdx',
    i18n: true,
    create: type === 'md',
    delete: type === 'md',
    slug: newSlug(),
    ...listed(folder),
    editor: { preview: false },
    fields: entryFields(folder),
  };
}

/** How entries stand in the list: the newest first where they have a date, else in their own order. */
function listed(folder: EntryFolder): Pick<EntryCollection, 'summary' | 'sortable_fields'> {
  const { shape } = bilingualSchemas[folder].original;
  const field = ['date', 'from', 'order'].find((name) => name in shape) ?? 'title';
  const isDate = field === 'date' || field === 'from';
  const direction = isDate ? 'descending' : 'ascending';
  return {
    summary: isDate ? `{{title}} · {{${field}}}` : '{{title}}',
    sortable_fields: { fields: [...new Set([field, 'title'])], default: { field, direction } },
  };
}

/** What names a new entry: typed, never made from a title, and kept. */
export function newSlug() {
  const pattern: [string, string] = [slugPattern.source, both(adminWords.slug)];
  return { editable: ['create' as const], pattern, hint: hintOf(adminWords.slug) };
}

/** The fields of an entry: first what readers know it by, then the facts, then the other texts. */
function entryFields(folder: EntryFolder): Field[] {
  const { original, translation } = bilingualSchemas[folder];
  const { properties = {}, required = [] } = jsonSchemaOf(original);
  const fields = Object.entries(properties)
    .filter(([name]) => name !== 'added' && name !== 'updated')
    .map(([name, schema]) => fieldOf(name, schema, required.includes(name), name in translation.shape));
  const isFirst = ({ name }: Field): boolean => name === 'title';
  return [...fields.filter(isFirst), ...fields.filter((field) => !isFirst(field)), ...stamps, body];
}
