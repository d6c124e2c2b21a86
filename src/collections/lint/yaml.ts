import { type Document, type Node, type YAMLError, isCollection, isScalar, parseDocument, visit } from 'yaml';
import type { Kind, Params } from './messages/index.ts';

type YamlKind = Extract<Kind, `yaml-${string}`>;

interface MistakeOf<K extends YamlKind> {
  kind: K;
  params: Params[K];
  /** The offset in the parsed text. */
  at: number;
  example?: string;
  /** What replaces so many characters. */
  fix?: { length: number; text: string };
}
type Mistake = { [K in YamlKind]: MistakeOf<K> }[YamlKind];

interface Read {
  document: Document.Parsed;
  values: unknown;
  /** The first mistake: later ones are mostly its consequences. */
  mistake: Mistake | undefined;
}

/** Reads fields written in YAML 1.2 (https://yaml.org/spec/1.2.2/) without its anchors, aliases and tags. */
export function readYaml(source: string): Read {
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  const mistake = error ? mistakeOf(error, source, document) : unusedFeature(source, document);
  return { document, values: mistake ? undefined : document.toJS(), mistake };
}

function mistakeOf(error: YAMLError, source: string, document: Document.Parsed): Mistake {
  const [at] = error.pos;
  const line = lineAt(source, at);
  const { name = 'title', value = '' } = fieldOf(line.text);
  const [, item = '…'] = /^\s*- +(.*?)\s*$/.exec(line.text) ?? [];
  const example = value ? `${name}: ${quoted(value)}` : `- ${quoted(item)}`;
  const sign = source[at] ?? '*';
  const citation = citationAround(line, at);
  if (citation) return citation;
  const cause = error.code === 'BAD_ALIAS' ? undefined : signAtStart(line, value);
  if (cause) return { ...cause, example };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { kind: 'yaml-tab', params: {}, at };
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(source.slice(at))?.[0].trim() ?? '';
      return { kind: 'yaml-duplicate', params: { key }, at };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (!/:\s/.test(value)) return indentation(source, nextLine(source, at));
      if (/^['"]/.test(value)) return endedQuote(value, name, line.start + line.text.indexOf(value));
      return { kind: 'yaml-colon', params: {}, at, example };
    case 'BAD_SCALAR_START':
      return { kind: 'yaml-character', params: { character: sign }, at, example };
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return { kind: 'yaml-alias', params: { sign: error.code === 'BAD_ALIAS' ? sign : '!' }, at, example };
    case 'MULTIPLE_DOCS':
      return { kind: 'yaml-dashes', params: {}, at };
    case 'BAD_DQ_ESCAPE':
      return { kind: 'yaml-backslash', params: {}, at, example: `${name}: ${quoted(value.replace(/^"|"$/g, ''))}` };
    case 'BLOCK_IN_FLOW':
    case 'BAD_COLLECTION_TYPE':
      return bracket(source, document, at);
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_INDENT':
    case 'IMPOSSIBLE':
      return /[\]}]/.test(error.message) ? bracket(source, document, at) : indentation(source, at);
    default:
      return otherMistake(error, source, document);
  }
}

/** Matches a value that names something as texts cite it: `[[@one], [@two]]` behind the name of its field, or `[@one]` behind a dash. */
const citationValue = /(?<before>[\w-]+:\s+|^\s*-\s+)(?<value>\[[[\]@;,\sa-z0-9-]*\]|@[a-z0-9-]+)(?=\s*(?:$|[,}]))/g;

/** The mistake of a citation among the fields, where a parser has stopped in it. */
function citationAround({ text, start }: Line, stopped: number): Mistake | undefined {
  for (const { groups: { before = '', value = '' } = {}, index } of text.matchAll(citationValue)) {
    const at = start + index + before.length;
    const ids = value.match(/[a-z0-9-]+/g) ?? [];
    if (stopped < at || stopped >= at + value.length) continue;
    const isItem = before.trim() === '-';
    const names = isItem ? ids.join(`\n${before}`) : value.startsWith('[') ? `[${ids.join(', ')}]` : ids.join();
    const example = before.trimStart() + (isItem ? ids.join('\n- ') : names);
    return {
      kind: 'yaml-citation',
      params: { citation: value },
      at,
      example,
      fix: { length: value.length, text: names },
    };
  }
  return undefined;
}

/** The mistake of a quoted value that ends too soon, at an apostrophe. */
function endedQuote(value: string, name: string, at: number): Mistake {
  const quote = value.charAt(0);
  const inside = value.slice(1, value.endsWith(quote) ? -1 : undefined);
  return { kind: 'yaml-quote', params: { quote }, at, example: `${name}: ${quoted(inside)}` };
}

/** The mistake of a value that begins with a special character: it is the cause, wherever the parser stopped. */
function signAtStart({ text, start }: Line, value: string): Mistake | undefined {
  const column = /^\s*(?:- +)?(?=[*&!|>])/.exec(text)?.[0].length ?? text.indexOf(value);
  const sign = /^(?:[*&!|>]|\[(?=.*\]\s*[^\s\]])|\{(?=.*\}\s*[^\s}]))/.exec(text.slice(column))?.[0];
  if (!sign) return undefined;
  const at = start + column;
  if (/[*&!]/.test(sign)) return { kind: 'yaml-alias', params: { sign }, at };
  return { kind: 'yaml-character', params: { character: sign }, at };
}

/** Where the line after an offset has its first letter. */
function nextLine(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? at : end + 1 + (/^ */.exec(source.slice(end + 1))?.[0].length ?? 0);
}

/** The mistake of a line that is not a field. The example adds a colon and a space if they seem to be missing. */
function indentation(source: string, at: number): Mistake {
  const [, name, value] = /^\s*([A-Za-z]\w*)\s*:?\s*(['"[{].*?)\s*$/.exec(lineAt(source, at).text) ?? [];
  return { kind: 'yaml-indentation', params: {}, at, ...(name && value && { example: `${name}: ${value}` }) };
}

/** The mistake of a list or group that is not closed where the parser stopped. */
function bracket(source: string, document: Document.Parsed, stopped: number): Mistake {
  const at = openAt(document, stopped, (node) => isCollection(node) && node.flow === true) ?? stopped;
  const example = source[at] === '{' ? 'names: { hi: …, en: … }' : 'sources: [one, two]';
  return { kind: 'yaml-bracket', params: {}, at, example };
}

/** The offset of the innermost value that passes a test and ends where the parser stopped or just before. */
function openAt(document: Document.Parsed, stopped: number, isWanted: (node: Node) => boolean): number | undefined {
  let found: number | undefined;
  visit(document, {
    Value(_, node) {
      const [start, , end] = node.range ?? [Infinity, 0, 0];
      if (start <= stopped && end >= stopped - 1 && isWanted(node)) found = start;
    },
  });
  return found;
}

function otherMistake({ message, code, pos: [at] }: YAMLError, source: string, document: Document.Parsed): Mistake {
  if (message.startsWith('Missing ,') && /\s/.test(source[at - 1] ?? '')) return bracket(source, document, at);
  if (message.startsWith('Unexpected block-seq')) {
    const { name = 'sources', value = '' } = fieldOf(lineAt(source, at).text);
    const example = `${name}: [${value.replace(/^-\s*/, '') || '…'}]`;
    return { kind: 'yaml-list', params: {}, at, example };
  }
  const start = openAt(document, at, (node) => isScalar(node) && (node.type ?? '').startsWith('QUOTE'));
  if (start !== undefined) {
    const quote = source[start] ?? "'";
    return { kind: 'yaml-quote', params: { quote }, at: start, example: requoted(source, start, quote) };
  }
  if (/[\]}]|flow/i.test(message)) return bracket(source, document, at);
  if (code === 'MISSING_CHAR') return { kind: 'yaml-indentation', params: {}, at };
  return { kind: 'yaml-other', params: { detail: message }, at };
}

/** The line on which a quote begins, with its value in quotes that suit it. */
function requoted(source: string, start: number, quote: string): string {
  const { text } = lineAt(source, start);
  const { name, value = '' } = fieldOf(text);
  if (!name || !value.startsWith(quote) || text.indexOf(value) !== text.indexOf(quote))
    return `title: ${quote}…${quote}`;
  const isClosed = value.length > 1 && value.endsWith(quote);
  const isAround = isClosed || !value.slice(1).includes(quote);
  return `${name}: ${quoted(isAround ? value.slice(1, isClosed ? -1 : undefined) : value)}`;
}

/** The mistake of an anchor, an alias or a tag, which editors write only by accident. */
function unusedFeature(source: string, document: Document.Parsed): Mistake | undefined {
  const found: { sign: string; at: number }[] = document.warnings.map(({ pos: [at] }) => ({ sign: '!', at }));
  visit(document, {
    Alias: (_, { range }) => void found.push({ sign: '*', at: range?.[0] ?? 0 }),
    Value(_, { anchor, range }) {
      if (anchor) found.push({ sign: '&', at: source.lastIndexOf(`&${anchor}`, range?.[0]) });
    },
  });
  return found.map(({ sign, at }): Mistake => ({ kind: 'yaml-alias', params: { sign }, at }))[0];
}

interface Line {
  text: string;
  /** The offset of its beginning in the parsed text. */
  start: number;
}

function lineAt(source: string, offset: number): Line {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return { text: source.slice(start).split('\n', 1)[0] ?? '', start };
}

/** The field that a line holds, perhaps as the first of an item. */
function fieldOf(line: string): { name?: string; value?: string } {
  return /^\s*(?:- )?(?<name>[\w-]+):\s+(?<value>.*?)\s*$/.exec(line)?.groups ?? {};
}

/** A value in the quotes that suit it. */
export function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
