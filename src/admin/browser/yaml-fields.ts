import { isMap, isScalar, isSeq, parse, parseDocument, type Node } from 'yaml';
import { itemId, said, same, type FormFields } from './values.ts';
import { plainValue, yamlField, yamlOf } from './yaml-value.ts';

/** A field or an item as it is typed, with the comments and empty lines below it. */
interface Piece {
  text: string;
  below: string;
  value: unknown;
  node: Node | null;
}

/**
 * Fields as YAML.
 * @param source how they were typed: what has not changed keeps every byte
 */
export function writeFields(fields: FormFields, source: string): string {
  const { above, pieces } = fieldPieces(source);
  const written = new Map<string, string>();
  for (const [key, { text, below, value, node }] of pieces) {
    const now = worthWriting(fields[key]);
    if (same(value, fields[key])) written.set(key, text + below);
    else written.set(key, now === undefined ? below : yamlField(key, now, node) + below);
  }
  // A new field comes after the one that it follows in the form.
  const keys = [...written.keys()];
  let before = -1;
  for (const [key, value] of Object.entries(fields)) {
    const now = worthWriting(value);
    if (!written.has(key) && now !== undefined) {
      written.set(key, yamlField(key, now));
      keys.splice(before + 1, 0, key);
    }
    before = keys.includes(key) ? keys.indexOf(key) : before;
  }
  return above + keys.map((key) => written.get(key)).join('');
}

/** What is false goes without saying, as in every schema here. */
const worthWriting = (value: unknown): unknown => (value === false ? undefined : said(value));

function fieldPieces(source: string): { above: string; pieces: Map<string, Piece> } {
  const { contents } = parseDocument(source);
  const pieces = new Map<string, Piece>();
  if (!isMap<Node, Node | null>(contents) || contents.flow) return { above: '', pieces };
  const starts = contents.items.map(({ key }) => key.range[0]);
  contents.items.forEach(({ key, value }, index) => {
    if (isScalar(key)) pieces.set(String(key.value), piece(source.slice(starts[index], starts[index + 1]), value));
  });
  return { above: source.slice(0, starts[0]), pieces };
}

/**
 * A list as YAML.
 * @param source how it was typed: an item that has not changed keeps every byte
 */
export function writeList(items: readonly unknown[], source: string): string {
  if (same(parse(source), items)) return source;
  const { contents } = parseDocument(source);
  if (!isSeq<Node>(contents) || contents.flow) return yamlOf(said(items));
  const starts = contents.items.map(({ range }) => source.lastIndexOf('\n', range[0]) + 1);
  const pieces = contents.items.map((node, index) => piece(source.slice(starts[index], starts[index + 1]), node));
  const written = items.map((item) => {
    const kept = pieces.find(({ value }) => same(value, item));
    if (kept) return kept.text + kept.below;
    const changed = pieces.find(({ value }) => itemId(value) === itemId(item));
    return yamlOf([said(item)], changed && contents) + (changed?.below ?? '');
  });
  return source.slice(0, starts[0]) + written.join('');
}

function piece(typed: string, node: Node | null): Piece {
  const below = /(?:^(?:[ \t]*|#.*)\n)*(?![^])/m.exec(typed)?.[0] ?? '';
  return { text: typed.slice(0, typed.length - below.length), below, value: node && plainValue(node), node };
}
