import { expect, test } from '@playwright/test';
import type { Field } from '@sveltia/cms';
import { adminConfig } from '../../src/admin/config/index.ts';
import { parseReference } from '../../src/utils/references.ts';
import {
  bilingualSchemas,
  listSchemas,
  schemaOf,
  siteSchema,
  sourceSchema,
  type EntryFolder,
} from '../../src/collections/schemas/index.ts';
import { jsonSchemaOf, type FieldSchema } from '../../src/collections/schemas/json-schema.ts';
import { each } from '../support/each.ts';

const { collections = [] } = adminConfig({ content: 'content', repository: 'owner/name', branch: 'main' });

/** The fields of a collection of the admin, or of a file of one. */
function fieldsAt(name: string, file?: string): Field[] {
  const collection = collections.find((one) => one.name === name);
  if (!collection || 'divider' in collection) return [];
  if ('fields' in collection) return collection.fields;
  return collection.files.find((one) => one.name === file)?.fields ?? [];
}

/** The fields of an object, or of the items of a list. */
function fieldsIn(field: Field): Field[] {
  const fields: unknown = 'fields' in field ? field.fields : [];
  return Array.isArray(fields) ? (fields as Field[]) : [];
}

/** What a person is asked for, and what of it must be answered. */
const asked = (fields: readonly Field[]): string[] =>
  fields
    .map((field) => `${field.name}${'required' in field && field.required === true ? ' must be there' : ''}`)
    .sort();

const wanted = ({ properties = {}, required = [] }: FieldSchema): string[] =>
  Object.keys(properties)
    .map((name) => `${name}${required.includes(name) ? ' must be there' : ''}`)
    .sort();

/** Whin the admin fills in by itself, and the text below the fields. */
const own = ['added', 'updated', 'translates', 'body'];
const typed = (fields: readonly Field[]): Field[] => fields.filter(({ name }) => !own.includes(name));
const isTranslated = (field: Field): boolean => 'i18n' in field && field.i18n !== undefined;

for (const folder of each(Object.keys(bilingualSchemas) as EntryFolder[])) {
  test(`the admin asks for the fields of ${folder} as the schema has them, in each language`, () => {
    const withoutStamps = (schema: FieldSchema): string[] =>
      wanted(schema).filter((name) => !own.includes(name.split(' ')[0] ?? ''));
    const fields = fieldsAt(folder);
    expect(asked(typed(fields))).toEqual(withoutStamps(jsonSchemaOf(schemaOf(folder, 'hi'))));
    expect(asked(typed(fields).filter(isTranslated))).toEqual(withoutStamps(jsonSchemaOf(schemaOf(folder, 'en'))));
    expect(fields.filter(({ name }) => own.includes(name)).every(isTranslated)).toBe(true);
  });
}

test('the admin asks for the fields of sources, lists and the site as their schemas have them', () => {
  expect(asked(fieldsAt('sources'))).toEqual(wanted(jsonSchemaOf(sourceSchema)));
  for (const [name, schema] of each(Object.entries(listSchemas))) {
    const [items] = fieldsAt('lists', name);
    expect(asked(items ? fieldsIn(items) : [])).toEqual(wanted(jsonSchemaOf(schema)));
  }
  expect(asked(fieldsAt('lists', 'site'))).toEqual(wanted(jsonSchemaOf(siteSchema)));
  expect(
    fieldsAt('lists', 'site')
      .filter((field) => !isTranslated(field))
      .map(({ name }) => name),
  ).toEqual(['asOf', 'firstReports']);
});

test('what a schema refuses in a text, the admin refuses too', () => {
  const pattern = (collection: string, name: string): RegExp => {
    const field = fieldsAt(collection).find((one) => one.name === name);
    const [, written = ''] = /"pattern":\["((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(field)) ?? [];
    const [, source = 'no pattern', flags] = /^\/(.*)\/(\w*)$/.exec(String(JSON.parse(`"${written}"`))) ?? [];
    return new RegExp(source, flags);
  };
  const { date } = bilingualSchemas.events.original.shape;
  for (const text of ['2020', '2020-11', '2020-11-04', '4.11.2020', '2020-13', '2020-11-32', '20']) {
    expect(pattern('events', 'date').test(text), text).toBe(date.safeParse(text).success);
  }
  for (const text of ['meeting:spring', 'spring', 'meetin:spring', 'meeting:spring#decided']) {
    expect(pattern('differences', 'concerns').test(text), text).toBe(parseReference(text) !== undefined);
  }
});
