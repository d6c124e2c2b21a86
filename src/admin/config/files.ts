import type { CollectionFile, EntryCollection, FileCollection } from '@sveltia/cms';
import { listSchemas, siteSchema, sourceSchema, type ListName } from '../../collections/schemas/index.ts';
import { jsonSchemaOf } from '../../collections/schemas/json-schema.ts';
import { languages } from '../../site.config.ts';
import { newSlug } from './entries.ts';
import { fieldOf, fieldsOf } from './field.ts';
import { items, relationLists } from './relation.ts';
import { both, adminNames, adminWords } from './words.ts';

/** The sources, each a file of its own in no language. */
export function sourceCollection(content: string): EntryCollection {
  return {
    name: 'sources',
    label: both(adminNames.sources.many),
    label_singular: both(adminNames.sources.one),
    folder: `${content}/sources`,
    format: 'record',
    i18n: false,
    identifier_field: 'url',
    slug: newSlug(),
    summary: '{{slug}} · {{publisher.en}}',
    editor: { preview: false },
    fields: fieldsOf(jsonSchemaOf(sourceSchema)),
  };
}

/** The lists, each a file, and what the site calls itself. */
export function listCollection(content: string): FileCollection {
  const listNames = Object.keys(listSchemas) as ListName[];
  return {
    name: relationLists,
    label: both(adminWords.lists),
    i18n: true,
    editor: { preview: false },
    files: [...listNames.map((name) => listFile(name, content)), siteFile(content)],
  };
}

function listFile(name: ListName, content: string): CollectionFile {
  return {
    name,
    label: both(adminNames[name].many),
    file: `${content}/${name}.yaml`,
    format: 'list',
    fields: [
      {
        name: items,
        label: both(adminNames[name].many),
        label_singular: both(adminNames[name].one),
        widget: 'list',
        collapsed: true,
        summary: languages.map((language) => `{{names.${language}}}`).join(' · '),
        fields: fieldsOf(jsonSchemaOf(listSchemas[name])),
      },
    ],
  };
}

function siteFile(content: string): CollectionFile {
  const { properties = {}, required = [] } = jsonSchemaOf(siteSchema);
  return {
    name: 'site',
    label: both(adminWords.site),
    file: `${content}/site.{{locale}}.yaml`,
    format: 'record',
    i18n: true,
    fields: Object.entries(properties).map(([name, schema]) =>
      // What the site rests on is a fact, which the original's file alone has.
      fieldOf(name, schema, required.includes(name), !['asOf', 'firstReports'].includes(name)),
    ),
  };
}
