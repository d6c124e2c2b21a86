import { z } from 'astro/zod';
import { type Node, isMap, isNode, isPair, isScalar } from 'yaml';
import { isPartialDate } from '../../utils/partial-date.ts';
import { isRecord } from '../../utils/text.ts';
import { listSchemas, redirectSchema, schemaOf, siteSchema, sourceSchema } from '../schemas/index.ts';
import { type FieldSchema, jsonSchemaOf, walkFields } from '../schemas/json-schema.ts';
import type { FieldPath } from './diagnostic.ts';
import type { Parsed } from './parsed.ts';
import type { FileRole } from './role.ts';

/** The schema of the fields that a file of a role holds. */
export function zodSchemaOf(role: FileRole): z.ZodType | undefined {
  switch (role.is) {
    case 'entry':
      return schemaOf(role.folder, role.language);
    case 'source':
      return sourceSchema;
    case 'site':
      return siteSchema;
    case 'list':
      return listOfItems(role.name);
    case 'redirects':
      return redirects;
    default:
      return undefined;
  }
}

const redirects = z.array(redirectSchema);
const lists = new Map(Object.entries(listSchemas).map(([name, item]) => [name, z.array(item)] as const));
const listOfItems = (name: string): z.ZodType | undefined => lists.get(name);

/** The same as JSON Schema. */
export function fieldSchemaOf(role: FileRole): FieldSchema | undefined {
  const schema = zodSchemaOf(role);
  return schema && jsonSchemaOf(schema);
}

/** A file's fields by name; undefined where they cannot be read, or are a list. */
export function valuesOf(parsed: Pick<Parsed, 'fields'> | undefined): Record<string, unknown> | undefined {
  const values = parsed?.fields?.values;
  return isRecord(values) ? values : undefined;
}

/** Calls back for each value of a file's fields that its schema knows, from the outside in. */
export function walkValues(parsed: Parsed, visit: Parameters<typeof walkFields>[2]): void {
  const schema = fieldSchemaOf(parsed.role);
  if (schema && parsed.fields?.values) walkFields(schema, parsed.fields.values, visit);
}

/** Whether a field holds a date, told by its example. */
export function isDateField(schema: FieldSchema | undefined): boolean {
  const [example] = schema?.examples ?? [];
  return typeof example === 'string' && isPartialDate(example);
}

/** Where a value stands in a file; where a key is wanted or the value is not there, where its name or the fields begin. */
export function offsetOf({ fields }: Parsed, path: FieldPath, want: 'value' | 'key' = 'value'): number {
  if (!fields) return 0;
  const { document, offset } = fields;
  let node: Node | null = document.contents;
  let found = node?.range?.[0] ?? 0;
  path.forEach((part, depth) => {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
      : undefined;
    const isLast = depth === path.length - 1;
    if (pair && isPair(pair)) {
      const key = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      node = isNode(pair.value) ? pair.value : null;
      found = (isLast && want === 'key' ? key : (node?.range?.[0] ?? key)) ?? found;
    } else {
      const item: unknown = document.getIn(path.slice(0, depth + 1), true);
      node = isNode(item) ? item : null;
      found = node?.range?.[0] ?? found;
    }
  });
  return offset + found;
}

/** A value's text as it is typed, and where it begins: what stands between the quotes. */
export function typedAt({ fields, text }: Parsed, path: FieldPath): { text: string; offset: number } | undefined {
  if (!fields) return undefined;
  const node: unknown = fields.document.getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const quotes = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
  const start = fields.offset + node.range[0] + quotes;
  return { text: text.slice(start, fields.offset + node.range[1] - quotes), offset: start };
}
