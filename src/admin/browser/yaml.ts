import { fromJS, is } from 'immutable';
import {
  Document,
  type Node,
  Pair,
  Scalar,
  YAMLMap,
  YAMLSeq,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import { isRecord } from '../../utils/text.ts';

/**
 * A value as YAML.
 * @param source the YAML that the value was read from: returned unchanged if the value is the same, otherwise its
 *   comments, quotes and order of fields are retained
 */
export function writeYaml(value: unknown, source: string): string {
  const document = parseDocument<Node, false>(source);
  if (same(document.toJS(), value)) return source;
  document.contents = nodeOf(withoutEmpty(value), document.contents);
  visit(document.contents, {
    Collection(_, node) {
      setPadding(node);
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** Formats flow collections as most people type them: `{ id: one }`, but `[one]`. */
function setPadding(node: YAMLMap | YAMLSeq): void {
  const flowCollectionPadding = isMap(node) ? ' ' : '';
  const print = node.toString.bind(node);
  node.toString = (context, ...rest) => print(context && { ...context, flowCollectionPadding }, ...rest);
}

/** A node for a value, made from the previous node: its unchanged parts retain their formatting. */
function nodeOf(value: unknown, node?: Node | null): Node {
  if (node && same(valueOf(node), value)) return node;
  if (Array.isArray(value)) return setItems(isSeq<Node>(node) ? node : new YAMLSeq<Node>(), value);
  if (isRecord(value)) return setFields(isMap<Scalar, Node>(node) ? node : new YAMLMap<Scalar, Node>(), value);
  const scalar = isScalar(node) ? node : new Scalar(value);
  scalar.value = value;
  if (typeof value === 'string') scalar.type = styleOf(value, scalar.type);
  return scalar;
}

function setItems(list: YAMLSeq<Node>, values: readonly unknown[]): Node {
  const before = list.items.map((node) => ({ node, value: valueOf(node) }));
  list.items = values.map((value) => {
    const id = idOf(value);
    const sameItem = before.find((item) => same(item.value, value));
    const sameId = before.find((item) => id !== undefined && idOf(item.value) === id);
    return nodeOf(value, (sameItem ?? sameId)?.node);
  });
  return list;
}

const idOf = (item: unknown): unknown => (isRecord(item) ? item.id : undefined);

function setFields(map: YAMLMap<Scalar, Node>, fields: FormFields): Node {
  map.items = map.items.filter(({ key }) => String(key.value) in fields);
  let index = -1;
  for (const [name, value] of Object.entries(fields)) {
    const pair = map.items.find(({ key }) => key.value === name);
    if (pair) {
      pair.value = nodeOf(value, pair.value);
      index = map.items.indexOf(pair);
    } else {
      // A new field is inserted after its predecessor in the form.
      index += 1;
      map.items.splice(index, 0, new Pair(new Scalar(name), nodeOf(value)));
    }
  }
  return map;
}

/** Quotes prose and dates, but not names: without quotes, `categories` is a string and `2020` would be a number. */
function styleOf(text: string, before?: Scalar.Type | null): Scalar.Type {
  const isName = /^[a-z][a-z0-9-]*$|^[A-Z]{2}$/.test(text);
  if (isName || (before === 'PLAIN' && /^\p{L}/u.test(text))) return 'PLAIN';
  return before && before !== 'PLAIN' ? before : 'QUOTE_SINGLE';
}

const valueOf = (node: Node): unknown => new Document(node).toJS();

/** The fields of a file, by name. */
export type FormFields = Record<string, unknown>;

/**
 * A value without what a form contains where nothing was entered: empty texts, lists and objects, and `false`, the
 * default of every such field. Undefined if nothing remains.
 */
export function withoutEmpty(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isRecord(value)) return value;
  const fields = Object.entries(value)
    .map(([name, inner]) => [name, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Whether two values are equal, apart from empty values and the order of fields. */
export function same(first: unknown, second: unknown): boolean {
  return is(fromJS(withoutEmpty(first)), fromJS(withoutEmpty(second)));
}
