import type { Document } from 'yaml';
import { memoize } from '../../utils/memoize.ts';
import type { Edit } from '../../utils/text.ts';
import { type Text, readText } from '../markdown/text.ts';
import { type Diagnostic, type DiagnosticPlace, diagnosticAt } from './diagnostic.ts';
import type { ContentFile } from './files.ts';
import type { Kind, Params } from './messages/index.ts';
import { type FileRole, roleOf } from './role.ts';
import { readYaml } from './yaml.ts';

/** A text below the fields, as Markdown. */
export interface Body {
  text: string;
  /** Where it begins in the file. */
  offset: number;
  /** Absent if it cannot be parsed. */
  tree?: Text;
}

/** The fields of a file. */
export interface Fields {
  document: Document.Parsed;
  /** Where their text begins and ends in the file. */
  offset: number;
  end: number;
  /** Absent if they cannot be parsed. */
  values?: unknown;
}

/** A parsed file, with the mistakes found during parsing. */
export interface Parsed {
  path: string;
  role: FileRole;
  bytes: Uint8Array;
  text: string;
  fields?: Fields;
  body?: Body;
  problems: Diagnostic[];
}

/** Parses a file of the content, once. */
export const parse = memoize(({ path, bytes, unread }: ContentFile): Parsed => {
  const role = roleOf(path);
  const parsed: Parsed = { path, role, bytes, text: '', problems: [] };
  if (unread) report(parsed, 0, unread, {});
  else if (role.is === 'misplaced') report(parsed, 0, role.kind, role.params, role.example);
  else if (role.is !== 'image' && role.is !== 'note' && decode(parsed)) {
    if (role.is === 'entry') readEntry(parsed, role.type);
    else readFields(parsed, 0, parsed.text.length);
  }
  return parsed;
});

/** Records a mistake at a place in the file. */
function report<K extends Kind>(
  parsed: Parsed,
  place: DiagnosticPlace,
  kind: K,
  params: Params[K],
  example?: string,
  fix?: Edit,
): void {
  parsed.problems.push(diagnosticAt(parsed, place, kind, params, example, fix));
}

/** Reads a file's bytes as UTF-8, the only encoding that is allowed. Returns whether its text can be parsed. */
function decode(parsed: Parsed): boolean {
  const { bytes } = parsed;
  if (utf16Text(bytes) !== undefined) {
    report(parsed, 0, 'utf-16', {});
    return false;
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  parsed.text = new TextDecoder().decode(bytes);
  if (!Buffer.from(parsed.text).equals(bytes.subarray(hasMark ? 3 : 0))) {
    const at = parsed.text.indexOf('\uFFFD');
    const byte = bytes[Buffer.byteLength(parsed.text.slice(0, at)) + (hasMark ? 3 : 0)] ?? 0;
    report(parsed, at, 'encoding', { byte: `0x${byte.toString(16).toUpperCase()}` });
    parsed.text = '';
    return false;
  }
  const lone = parsed.text.search(/\r(?!\n)/);
  const zero = parsed.text.indexOf('\0');
  if (lone >= 0) report(parsed, lone, 'line-ends', {});
  else if (zero >= 0) report(parsed, zero, 'invisible', { codePoint: 'U+0000', name: 'null character' });
  else if (hasMark) report(parsed, 0, 'byte-order-mark', {});
  const conflict = conflictMark.exec(parsed.text);
  if (conflict) report(parsed, conflict.index, 'conflict-marks', { mark: conflict[0].slice(0, 7) });
  return lone < 0 && zero < 0 && !conflict;
}

/** Matches what git writes around two versions of the same lines (https://git-scm.com/docs/git-merge#_how_conflicts_are_presented). */
const conflictMark = /^(?:<{7} |\|{7} |>{7} |={7}\r?$)/m;

/** The text of a file in UTF-16, with a byte-order mark or without; undefined if it is in another encoding. */
export function utf16Text(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  if (!isLittle && !isBig) return undefined;
  try {
    const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
    // In another encoding with a stray null character, few line ends look like this.
    return text.includes('\n') && !text.includes('\0') ? text : undefined;
  } catch {
    return undefined;
  }
}

const fence = /^---[ \t]*\r?\n/;
const closingFence = /^---[ \t]*(?:\r?\n|$)/m;
/** Matches a field where the text should begin. */
const goesOn = /^\s*(?:- )?[A-Za-z]\w*:(?:\s|$)/;

function readEntry(parsed: Parsed, type: 'md' | 'mdx'): void {
  const { text } = parsed;
  const example = '---\ntitle: …\n---';
  const offset = fence.exec(text)?.[0].length;
  if (!offset) {
    report(parsed, 0, 'no-fields', {}, example);
    return;
  }
  const closing = closingFence.exec(text.slice(offset));
  if (!closing) {
    report(parsed, text.length, 'fields-not-closed', {}, example);
    return;
  }
  const end = offset + closing.index;
  const below = end + closing[0].length;
  if (goesOn.test(text.slice(below)) && closingFence.test(text.slice(below))) {
    report(parsed, end, 'yaml-dashes', {});
    return;
  }
  readFields(parsed, offset, end);
  readBody(parsed, below, type);
}

function readFields(parsed: Parsed, offset: number, end: number): void {
  const { document, values, mistake } = readYaml(parsed.text.slice(offset, end));
  parsed.fields = { document, offset, end, ...(!mistake && { values }) };
  if (!mistake) return;
  const { at, kind, params, example, fix } = mistake;
  const edit = fix && { from: offset + at, to: offset + at + fix.length, text: fix.text };
  report(parsed, offset + at, kind, params, example, edit);
}

function readBody(parsed: Parsed, offset: number, type: 'md' | 'mdx'): void {
  const text = parsed.text.slice(offset);
  parsed.body = { text, offset };
  try {
    parsed.body.tree = readText(text, type);
  } catch (error) {
    reportMdxError(parsed, error);
  }
}

/** Reports an error of the MDX parser, whose messages have the form `line:column: message (origin)`. */
function reportMdxError(parsed: Parsed, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', detail = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const { text = '', offset = 0 } = parsed.body ?? {};
  const above = text
    .split('\n', Number(line) - 1)
    .map((one) => `${one}\n`)
    .join('');
  const at = offset + Math.min(above.length + Number(column) - 1, text.length);
  const name = /`<\/?([\w.]+)[^`]*>`(?!.*`<)/s.exec(detail)?.[1];
  if (detail.includes('closing tag') && name) report(parsed, at, 'component-not-closed', { name });
  else if (detail.includes('closing brace')) report(parsed, at, 'brace-not-closed', {});
  else if (detail.startsWith('Unexpected character')) report(parsed, at, 'less-than', {});
  else report(parsed, at, 'mdx-syntax', { detail: detail.replace(/ \((?:note|mdx|\d+:\d+).*$/s, '').trim() });
}
