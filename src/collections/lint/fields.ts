import { z } from 'astro/zod';
import { isMap, isNode, isScalar } from 'yaml';
import { memoize } from '../../utils/memoize.ts';
import { isPartialDate } from '../../utils/partial-date.ts';
import { type Edit, isRecord } from '../../utils/text.ts';
import { listSchemas, redirectSchema, schemaOf, siteSchema, sourceSchema } from '../schemas/index.ts';
import { type FieldSchema, jsonSchemaOf, walkFields } from '../schemas/json-schema.ts';
import type { FieldPath } from './diagnostic.ts';
import type { Parsed } from './parsed.ts';
import type { FileRole } from './role.ts';

interface FieldValue {
  schema: FieldSchema;
  value: unknown;
  path: FieldPath;
}

type HasFields = Pick<Parsed, 'fields'>;

const schemas: Readonly<Record<string, z.ZodType | undefined>> = {
  source: sourceSchema,
  site: siteSchema,
  ...Object.fromEntries(
    Object.entries({ ...listSchemas, redirects: redirectSchema }).map(([name, item]) => [name, z.array(item)]),
  ),
};

/** The schema of the fields that a file of a role holds. */
export function zodSchemaOf(role: FileRole): z.ZodType | undefined {
  if (role.is === 'entry') return schemaOf(role.folder, role.language);
  return schemas[role.is === 'list' ? role.name : role.is];
}

/** The same as JSON Schema. */
export function fieldSchemaOf(role: FileRole): FieldSchema | undefined {
  const schema = zodSchemaOf(role);
  return schema && jsonSchemaOf(schema);
}

/** A file's fields by name; undefined if they cannot be parsed or are a list. */
export function valuesOf(parsed: HasFields | undefined): Record<string, unknown> | undefined {
  const values = parsed?.fields?.values;
  return isRecord(values) ? values : undefined;
}

/** Each value of a file's fields that has a schema, parents first. */
export const fieldValues = memoize((parsed: Parsed): readonly FieldValue[] => {
  const found: FieldValue[] = [];
  const schema = fieldSchemaOf(parsed.role);
  if (schema) walkFields(schema, parsed.fields?.values, (schema, value, path) => found.push({ schema, value, path }));
  return found;
});

/** Whether a field holds a date, as its example shows. */
export function isDateField(schema: FieldSchema | undefined): boolean {
  const [example] = schema?.examples ?? [];
  return typeof example === 'string' && isPartialDate(example);
}

/**
 * Where a value, or its key, begins in a file's text. For a missing value, the offset of its parent field, or of all
 * fields.
 */
export function offsetOf({ fields }: HasFields, path: FieldPath, want: 'value' | 'key' = 'value'): number {
  if (!fields) return 0;
  const { document, offset } = fields;
  const around: unknown = document.getIn(path.slice(0, -1), true);
  const pair = isMap(around)
    ? around.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined;
  const value: unknown = pair ? pair.value : document.getIn(path, true);
  const found = (want === 'key' ? [pair?.key, value] : [value, pair?.key]).find((node) => isNode(node) && node.range);
  if (isNode(found)) return offset + (found.range?.[0] ?? 0);
  return path.length > 0 ? offsetOf({ fields }, path.slice(0, -1)) : offset;
}

/** A value's text as it is typed, and where it begins: the text between the quotes. */
export function typedAt({ fields, text }: Parsed, path: FieldPath): { text: string; offset: number } | undefined {
  const node: unknown = fields?.document.getIn(path, true);
  if (!fields || !isScalar(node) || !node.range) return undefined;
  const quotes = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
  const offset = fields.offset + node.range[0] + quotes;
  return { text: text.slice(offset, fields.offset + node.range[1] - quotes), offset };
}

/** The edit that writes something else in the place of a value, inside its quotes if it has any. */
export function editOf(parsed: Parsed, path: FieldPath, instead: string): Edit | undefined {
  const typed = typedAt(parsed, path);
  return typed && { from: typed.offset, to: typed.offset + typed.text.length, text: instead };
}

/**
 * The ids of a list such as `places.yaml`, read line by line, so that they are known even if the YAML has a mistake:
 * otherwise every entry that names an id would be reported too.
 */
export function idsIn({ text }: Pick<Parsed, 'text'>): { id: string; offset: number }[] {
  return [...text.matchAll(/^\s*-?\s*id:\s*['"]?([^\s'"#]+)/gm)].map(({ 1: id = '', index: offset }) => ({
    id,
    offset,
  }));
}

/** Whether a field holds words as they come, not an id, a date, an address or one of several values. */
export function isFreeText({ type, pattern, format, relation, enum: values }: FieldSchema): boolean {
  return type === 'string' && !pattern && !format && !relation && !values;
}
