import { Scalar, isCollection, isMap, isPair, isScalar, type Node, type Pair } from 'yaml';
import type { FieldPath } from '../../src/collections/lint/diagnostic.ts';
import { fieldSchemaOf } from '../../src/collections/lint/fields.ts';
import type { Parsed } from '../../src/collections/lint/parsed.ts';
import { asTyped } from '../../src/collections/schemas/as-typed.ts';
import { fieldAt } from '../../src/collections/schemas/json-schema.ts';
import type { Edit } from '../../src/utils/text.ts';

/** Writes another value into a field, in the same quotes. */
export function replaceValue({ fields }: Parsed, path: FieldPath, value: string): Edit | undefined {
  const node: unknown = fields?.document.getIn(path, true);
  if (!fields || !isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const quote = node.type === Scalar.QUOTE_DOUBLE ? '"' : node.type === Scalar.QUOTE_SINGLE ? "'" : '';
  return {
    from: fields.offset + start,
    to: fields.offset + end,
    text: quote ? quote + value + quote : asTyped(value),
  };
}

/** Takes a value out of its list, or a field out of its file; undefined if the schema needs it. */
export function removeValue(parsed: Parsed, path: FieldPath): Edit | undefined {
  const name = path.at(-1);
  const around = path.slice(0, -1);
  const schema = fieldSchemaOf(parsed.role);
  const outer = schema && fieldAt(schema, around);
  if (typeof name === 'string') return outer?.required?.includes(name) ? undefined : cut(parsed, path);
  const list: unknown = parsed.fields?.document.getIn(around, true);
  const left = isCollection(list) ? list.items.length - 1 : 0;
  if (left < (outer?.minItems ?? 0)) return undefined;
  return left > 0 || around.length === 0 ? cut(parsed, path) : removeValue(parsed, around);
}

function cut({ fields, text }: Parsed, path: FieldPath): Edit | undefined {
  const around: unknown = fields?.document.getIn(path.slice(0, -1), true);
  if (!fields || !isCollection(around)) return undefined;
  const { offset } = fields;
  const items = around.items.map((item) => rangeOf(item as Node | Pair));
  const index = isMap(around)
    ? around.items.findIndex(({ key }) => isScalar(key) && key.value === path.at(-1))
    : Number(path.at(-1));
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  if (!item) return undefined;
  if (around.flow) {
    const [start, end] = after ? [item[0], after[0]] : [before?.[1] ?? item[0], item[1]];
    return { from: offset + start, to: offset + end, text: '' };
  }
  const start = text.lastIndexOf('\n', offset + item[0] - 1) + 1;
  // The range of a list or group includes the end of its last line, that of a word does not.
  const end = text.indexOf('\n', offset + item[1] - 1) + 1;
  return { from: start, to: end || text.length, text: '' };
}

function rangeOf(item: Node | Pair): [number, number] {
  if (!isPair(item)) return [item.range?.[0] ?? 0, item.range?.[1] ?? 0];
  const [key, value] = [item.key as Node, item.value as Node | null];
  return [key.range?.[0] ?? 0, (value ?? key).range?.[1] ?? 0];
}
