import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import {
  bilingualSchemas,
  listSchemas,
  redirectSchema,
  siteSchema,
  sourceSchema,
} from '../../src/collections/schemas/index.ts';
import { jsonSchemaOf, type FieldSchema } from '../../src/collections/schemas/json-schema.ts';
import { languages } from '../../src/site.config.ts';
import { each } from '../support/each.ts';

const schemas: [name: string, schema: z.ZodType][] = [
  ...Object.entries(listSchemas),
  ['site', siteSchema],
  ['source', sourceSchema],
  ['redirect', redirectSchema],
  ...Object.entries(bilingualSchemas).flatMap(([folder, { original, translation }]): [string, z.ZodType][] => [
    [folder, original],
    [`${folder} in translation`, translation],
  ]),
];

interface Field {
  name: string;
  notes: FieldSchema;
  schema: z.ZodType;
}

/** Every field of a schema, those inside others and inside lists of them included. */
function fieldsOf(schema: z.ZodType, name: string): Field[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner = schema.unwrap();
    return inner instanceof z.ZodType ? fieldsOf(inner, name) : [];
  }
  if (schema instanceof z.ZodArray)
    return schema.element instanceof z.ZodType ? fieldsOf(schema.element, `${name}[]`) : [];
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    if (!(field instanceof z.ZodType)) return [];
    const path = `${name}.${key}`;
    return [{ name: path, notes: jsonSchemaOf(field), schema: field }, ...fieldsOf(field, path)];
  });
}

const fields = schemas.flatMap(([name, schema]) => fieldsOf(schema, name));
const devanagari = /\p{Script=Devanagari}/u;

test('every field is seen, those inside others too', () => {
  const names = fields.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['events.date', 'people.roles[].asOf', 'places.names.hi', 'source.publisher.en']),
  );
});

test('every field has a label and a help text in each language, and none in the other’s script', () => {
  for (const { name, notes } of each(fields)) {
    for (const language of languages) {
      expect(notes.label?.[language], `the label of ${name} (${language})`).toBeTruthy();
      expect(notes.help?.[language], `the help of ${name} (${language})`).toBeTruthy();
    }
    expect(notes.help?.hi, `the Hindi help of ${name}`).toMatch(devanagari);
    expect(`${notes.label?.en ?? ''} ${notes.help?.en ?? ''}`, `the English of ${name}`).not.toMatch(devanagari);
    expect(notes.help?.en, `the help of ${name}`).not.toBe(notes.help?.hi);
  }
});

test('every field has an example that its own schema accepts', () => {
  for (const { name, notes, schema } of each(fields)) {
    expect(notes.examples, `the example of ${name}`).toHaveLength(1);
    const { success, error } = schema.safeParse(notes.examples?.[0]);
    expect(success, `the example of ${name}: ${error?.message ?? ''}`).toBe(true);
  }
});
