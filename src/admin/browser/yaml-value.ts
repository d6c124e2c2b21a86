import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq, isMap, isScalar, isSeq, visit } from 'yaml';
import { isRecord } from '../../utils/text.ts';
import { type FormFields, itemId, same } from './values.ts';

/** A value as YAML, in the style of what stood there: what has not changed in it stays as it was typed. */
export function yamlOf(value: unknown, was?: Node | null): string {
  const document = new Document();
  document.contents = nodeOf(value, was);
  let flowCollectionPadding = false;
  // As most people type them: { id: one }, but [one].
  visit(document, { Map: (_, { flow }) => void (flowCollectionPadding ||= flow === true) });
  return document.toString({ lineWidth: 0, flowCollectionPadding, singleQuote: true });
}

/** One field as YAML, on one line or several. */
export function yamlField(key: string, value: unknown, was?: Node | null): string {
  const around = new YAMLMap();
  if (was) around.items.push(new Pair(new Scalar(key), was));
  return yamlOf({ [key]: value }, around);
}

function nodeOf(value: unknown, was?: Node | null): Node {
  if (was && same(plainValue(was), value)) return was;
  const node = Array.isArray(value)
    ? listNode(value, was)
    : isRecord(value)
      ? fieldsNode(value, was)
      : scalar(value, was);
  node.comment = was?.comment ?? null;
  node.commentBefore = was?.commentBefore ?? null;
  return node;
}

function scalar(value: unknown, was?: Node | null): Scalar {
  const node = new Scalar(value);
  if (typeof value === 'string') node.type = styleOf(value, isScalar(was) ? was.type : undefined);
  return node;
}

function listNode(value: readonly unknown[], was?: Node | null): Node {
  const node = new YAMLSeq();
  const old = isSeq<Node>(was) ? was.items : [];
  node.flow = isSeq(was) && was.flow === true;
  node.items = value.map((item) => {
    const kept = old.find((one) => same(plainValue(one), item));
    return nodeOf(
      item,
      kept ?? old.find((one) => itemId(item) !== undefined && itemId(plainValue(one)) === itemId(item)),
    );
  });
  return node;
}

function fieldsNode(value: FormFields, was?: Node | null): Node {
  const node = new YAMLMap<Scalar, Node>();
  const old = isMap<Scalar, Node>(was) ? was.items : [];
  node.flow = isMap(was) && was.flow === true;
  for (const key of keysOf(
    value,
    old.map(({ key }) => String(key.value)),
  )) {
    node.items.push(new Pair(new Scalar(key), nodeOf(value[key], old.find((pair) => pair.key.value === key)?.value)));
  }
  return node;
}

/** Keys that stood there keep their order. Of more than eight others the desk has lost it: those are sorted. */
function keysOf(value: FormFields, old: readonly string[]): string[] {
  const kept = old.filter((key) => key in value);
  const others = Object.keys(value).filter((key) => !kept.includes(key));
  return [...kept, ...(others.length > 8 ? others.sort() : others)];
}

/** Prose and dates in quotes, names without: `categories` reads itself, `2020` would be a number. */
function styleOf(text: string, was?: Scalar.Type | null): Scalar.Type {
  const isName = /^[a-z][a-z0-9-]*$|^[A-Z]{2}$/.test(text);
  if (isName || (was === 'PLAIN' && /^\p{L}/u.test(text))) return 'PLAIN';
  return was && was !== 'PLAIN' ? was : 'QUOTE_SINGLE';
}

/** The value of a node. */
export function plainValue(node: Node): unknown {
  return new Document(node).toJS();
}
