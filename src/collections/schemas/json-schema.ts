import { z } from 'astro/zod';
import { languages } from '../../site.config.ts';
import { memoize } from '../../utils/memoize.ts';
import type { FieldNotes, InEveryLanguage } from './fields.ts';

/** What our schemas use of JSON Schema 2020-12 (https://json-schema.org/draft/2020-12/schema), with our notes. */
export interface FieldSchema extends FieldNotes {
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  enum?: readonly string[];
  format?: string;
  exclusiveMinimum?: number;
  properties?: Record<string, FieldSchema>;
  required?: readonly string[];
  items?: FieldSchema;
  /** The values of an object whose keys are free. */
  additionalProperties?: FieldSchema | false;
  default?: unknown;
}

/** A Zod schema as JSON Schema for an editor's input: fields with a default are optional. */
export const jsonSchemaOf = memoize(
  (schema: z.core.$ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as FieldSchema,
);

/** The schema at a path of an editor's fields; undefined if there is none. */
export function fieldAt(schema: FieldSchema, path: readonly (string | number)[]): FieldSchema | undefined {
  return path.reduce<FieldSchema | undefined>((at, part) => at && inside(at, part), schema);
}

function inside(schema: FieldSchema, part: string | number): FieldSchema | undefined {
  if (typeof part === 'number') return schema.items;
  const { properties, additionalProperties: others } = schema;
  return properties?.[part] ?? (others === false ? undefined : others);
}

/** Calls a function for each value of an editor's fields that has a schema, parents first. */
export function walkFields(
  schema: FieldSchema,
  value: unknown,
  visit: (schema: FieldSchema, value: unknown, path: (string | number)[]) => void,
  path: (string | number)[] = [],
): void {
  visit(schema, value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const part = Array.isArray(value) ? Number(key) : key;
    const field = inside(schema, part);
    if (field) walkFields(field, inner, visit, [...path, part]);
  }
}

/** Our notes, and defaults: completion would insert these, and published data contain them already. */
const ownKeywords: readonly (keyof FieldSchema)[] = [
  'label',
  'help',
  'published',
  'examples',
  'relation',
  'prose',
  'long',
  'maxLetters',
  'default',
];

/**
 * A Zod schema as JSON Schema with standard keywords only.
 * @param io whether it describes an editor's input or the parsed output
 * @param describe turns a field's notes into standard keywords
 */
export function standardSchema(
  schema: z.core.$ZodType,
  io: 'input' | 'output',
  describe: (field: FieldSchema) => object,
): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const described = describe(jsonSchema as FieldSchema);
      for (const keyword of ownKeywords) Reflect.deleteProperty(jsonSchema, keyword);
      Object.assign(jsonSchema, described);
    },
  });
}

/** A text in every language, on one line. */
export const inAllLanguages = (text: InEveryLanguage, between = ' / '): string =>
  languages.map((language) => text[language]).join(between);
