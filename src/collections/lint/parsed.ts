import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Document } from 'yaml';
import { memoize } from '../../utils/memoize.ts';
import { markdownFeatures } from '../markdown/elements.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { ContentFile } from './files.ts';
import { readMdxError } from './mdx-error.ts';
import type { Kind, Params } from './messages/params.ts';
import { type FileRole, roleOf } from './role.ts';
import { readYaml } from './yaml.ts';

type Root = Extract<MdastNode, { type: 'root' }>;

/** A text below the fields, as Markdown. */
export interface Body {
  text: string;
  /** Where it begins in the file. */
  offset: number;
  /** Absent where it cannot be read. */
  tree?: Root;
}

/** The fields of a file. */
export interface Fields {
  document: Document.Parsed;
  /** Where their text begins in the file. */
  offset: number;
  /** Absent where they cannot be read. */
  values?: unknown;
}

/** A file taken apart, with what was wrong on the way. */
export interface Parsed {
  path: string;
  role: FileRole;
  bytes: Uint8Array;
  text: string;
  fields?: Fields;
  body?: Body;
  problems: Diagnostic[];
}

/** Takes a file of the content apart, once. */
export const parse = memoize(takeApart);

/** A problem at an offset of a file's text. */
export function diagnosticAt<K extends Kind>(
  { path, text }: Pick<Parsed, 'path' | 'text'>,
  offset: number,
  kind: K,
  facts: Params[K],
  more: Pick<Diagnostic, 'field' | 'example'> = {},
): Diagnostic<K> {
  const before = text.slice(0, offset).split('\n');
  return { kind, facts, file: path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...more };
}

function takeApart({ path, bytes }: ContentFile): Parsed {
  const role = roleOf(path);
  const parsed: Parsed = { path, role, bytes, text: '', problems: [] };
  if (role.is === 'misplaced') {
    parsed.problems.push({ kind: role.kind, facts: role.facts, file: path, line: 1, column: 1, example: role.example });
    return parsed;
  }
  if (role.is === 'image' || role.is === 'note') return parsed;
  if (!decode(parsed)) return parsed;
  if (role.is === 'entry') readEntry(parsed, role.type);
  else readFields(parsed, parsed.text, 0);
  return parsed;
}

/** Reads a file's bytes as UTF-8, the one encoding there is. */
function decode(parsed: Parsed): boolean {
  const { bytes } = parsed;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    parsed.text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder().decode(bytes);
    const at = readable.indexOf('\uFFFD');
    const byte = bytes[new TextEncoder().encode(readable.slice(0, at)).length + (hasMark ? 3 : 0)] ?? 0;
    const place = { path: parsed.path, text: readable };
    parsed.problems.push(diagnosticAt(place, at, 'encoding', { byte: `0x${byte.toString(16).toUpperCase()}` }));
    return false;
  }
  const lone = parsed.text.search(/\r(?!\n)/);
  if (lone >= 0) {
    parsed.problems.push(diagnosticAt(parsed, lone, 'line-ends', {}));
    return false;
  }
  const zero = parsed.text.indexOf('\0');
  if (zero >= 0) {
    parsed.problems.push(diagnosticAt(parsed, zero, 'invisible', { codePoint: 'U+0000', name: 'null character' }));
    return false;
  }
  if (hasMark) parsed.problems.push(diagnosticAt(parsed, 0, 'byte-order-mark', {}));
  return true;
}

const fence = /^---[ \t]*\r?\n/;
/** A field where the text should begin. */
const goesOn = /^\s*(?:- )?[A-Za-z]\w*:(?:\s|$)/;
const closingFence = /^---[ \t]*(?:\r?\n|$)/m;

function readEntry(parsed: Parsed, type: 'md' | 'mdx'): void {
  const { text } = parsed;
  const example = '---\ntitle: …\n---';
  const opening = fence.exec(text);
  if (!opening) {
    parsed.problems.push(diagnosticAt(parsed, 0, 'no-fields', {}, { example }));
    return;
  }
  const offset = opening[0].length;
  const closing = closingFence.exec(text.slice(offset));
  if (!closing) {
    parsed.problems.push(diagnosticAt(parsed, text.length, 'fields-not-closed', {}, { example }));
    return;
  }
  const end = offset + closing.index + closing[0].length;
  if (goesOn.test(text.slice(end)) && closingFence.test(text.slice(end))) {
    parsed.problems.push(diagnosticAt(parsed, offset + closing.index, 'yaml-dashes', {}));
    return;
  }
  readFields(parsed, text.slice(offset, offset + closing.index), offset);
  readBody(parsed, end, type);
}

function readFields(parsed: Parsed, source: string, offset: number): void {
  const { document, values, mistakes } = readYaml(source);
  parsed.fields = { document, offset, ...(mistakes.length === 0 && { values }) };
  for (const { at, kind, facts, example } of mistakes) {
    parsed.problems.push(diagnosticAt(parsed, offset + at, kind, facts, example === undefined ? {} : { example }));
  }
}

function readBody(parsed: Parsed, offset: number, type: 'md' | 'mdx'): void {
  const text = parsed.text.slice(offset);
  parsed.body = { text, offset };
  try {
    const read = type === 'mdx' ? mdxToMdast : markdownToMdast;
    parsed.body.tree = read(text, { features: markdownFeatures }) as Root;
  } catch (error) {
    const { at, kind, facts } = readMdxError(error, text);
    parsed.problems.push(diagnosticAt(parsed, offset + at, kind, facts));
  }
}
