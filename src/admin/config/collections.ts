import type { CollectionFile, EntryCollection, Field, FileCollection } from '@sveltia/cms';
import {
  bilingualSchemas,
  listSchemas,
  siteSchema,
  sourceSchema,
  type EntryFolder,
  type ListName,
} from '../../collections/schemas/index.ts';
import { jsonSchemaOf } from '../../collections/schemas/json-schema.ts';
import { languages } from '../../site.config.ts';
import { slugPattern } from '../../utils/references.ts';
import { fieldsOf, listCollectionName, listItems } from './field.ts';
import { adminWords, collectionLabel, hintOf, onOneLine } from './words.ts';

/** The fields that `browser/save.ts` fills in on saving. */
const stamps: Field[] = ['added', 'updated', 'translates'].map((name) => ({ name, widget: 'hidden', i18n: true }));

const body: Field = {
  name: 'body',
  label: onOneLine(adminWords.body),
  hint: hintOf(adminWords.bodyHelp),
  widget: 'text',
  required: false,
  i18n: true,
  use_emoji_autocomplete: false,
};

/** A new entry's slug is typed, not derived from the title, and cannot be changed later. */
const slug = {
  editable: ['create' as const],
  pattern: [slugPattern.source, onOneLine(adminWords.slug)] satisfies [string, string],
  hint: hintOf(adminWords.slug),
};

/**
 * A folder of entries.
 * @param content the content folder below the repository
 * @param type which of the folder's files: those with components can be changed, but not created or deleted
 */
export function entryCollection(folder: EntryFolder, content: string, type: 'md' | 'mdx' = 'md'): EntryCollection {
  const isMarkdown = type === 'md';
  return {
    name: isMarkdown ? folder : `${folder}-mdx`,
    label: isMarkdown ? collectionLabel(folder) : onOneLine(adminWords.withComponents),
    folder: `${content}/${folder}`,
    format: isMarkdown ? 'entry' : 'entry-mdx',
    i18n: true,
    create: isMarkdown,
    delete: isMarkdown,
    slug,
    ...sorting(folder),
    editor: { preview: false },
    fields: entryFields(folder),
  };
}

/** Sorts by date, newest first, where entries have one, else by their `order`. */
function sorting(folder: EntryFolder): Pick<EntryCollection, 'summary' | 'sortable_fields'> {
  const { shape } = bilingualSchemas[folder].original;
  const field = ['date', 'from', 'order'].find((name) => name in shape) ?? 'title';
  const isDate = field === 'date' || field === 'from';
  const direction = isDate ? 'descending' : 'ascending';
  return {
    summary: isDate ? `{{title}} · {{${field}}}` : '{{title}}',
    sortable_fields: { fields: [...new Set([field, 'title'])], default: { field, direction } },
  };
}

/** The title, then the fields without a language, then the other texts. */
function entryFields(folder: EntryFolder): Field[] {
  const { original, translation } = bilingualSchemas[folder];
  const fields = fieldsOf(jsonSchemaOf(original), (name) => name in translation.shape);
  const [titles = [], others = []] = [true, false].map((isTitle) =>
    fields.filter(({ name }) => (name === 'title') === isTitle && name !== 'added' && name !== 'updated'),
  );
  return [...titles, ...others, ...stamps, body];
}

/** The sources, each a file without a language. */
export function sourceCollection(content: string): EntryCollection {
  return {
    name: 'sources',
    label: collectionLabel('sources'),
    folder: `${content}/sources`,
    format: 'record',
    i18n: false,
    identifier_field: 'url',
    slug,
    summary: '{{slug}} · {{publisher.en}}',
    editor: { preview: false },
    fields: fieldsOf(jsonSchemaOf(sourceSchema)),
  };
}

/** The lists, each a file, and the name of the site. */
export function listCollection(content: string): FileCollection {
  const listNames = Object.keys(listSchemas) as ListName[];
  return {
    name: listCollectionName,
    label: onOneLine(adminWords.lists),
    i18n: true,
    editor: { preview: false },
    files: [...listNames.map((name) => listFile(name, content)), siteFile(content)],
  };
}

function listFile(name: ListName, content: string): CollectionFile {
  return {
    name,
    label: collectionLabel(name),
    file: `${content}/${name}.yaml`,
    format: 'list',
    fields: [
      {
        name: listItems,
        label: collectionLabel(name),
        widget: 'list',
        collapsed: true,
        summary: languages.map((language) => `{{names.${language}}}`).join(' · '),
        fields: fieldsOf(jsonSchemaOf(listSchemas[name])),
      },
    ],
  };
}

function siteFile(content: string): CollectionFile {
  return {
    name: 'site',
    label: onOneLine(adminWords.site),
    file: `${content}/site.{{locale}}.yaml`,
    format: 'record',
    i18n: true,
    // Fields without a language are only in the original's file.
    fields: fieldsOf(jsonSchemaOf(siteSchema), (name) => name !== 'asOf' && name !== 'firstReports'),
  };
}
