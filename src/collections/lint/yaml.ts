import { parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Params, Kind } from './messages/params.ts';

type YamlKind = Extract<Kind, `yaml-${string}` | 'unquoted-date' | 'not-fields'>;

interface Mistake<K extends YamlKind = YamlKind> {
  kind: K;
  facts: Params[K];
  /** Where in the text that was read. */
  at: number;
  example?: string;
}

interface Read {
  document: Document.Parsed;
  values: unknown;
  mistakes: Mistake[];
}

/**
 * Reads fields written in YAML 1.2 (https://yaml.org/spec/1.2.2/), of which anchors, aliases and tags are left out. Of
 * what hinders that only the first mistake is told: what follows it is mostly its consequence.
 */
export function readYaml(source: string): Read {
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  const [error] = document.errors;
  const mistakes = error ? [told(error, source, document)] : unusedFeatures(document, source);
  return { document, values: mistakes.length > 0 ? undefined : document.toJS(), mistakes };
}

function told(error: YAMLError, source: string, document: Document.Parsed): Mistake {
  const [at] = error.pos;
  const line = lineAt(source, at);
  const [, name = 'title', value = ''] = /^\s*(?:- )?([\w-]+):\s+(.*?)\s*$/.exec(line) ?? [];
  const [, item = '…'] = /^\s*- +(.*?)\s*$/.exec(line) ?? [];
  const whole = { example: value ? `${name}: ${quoted(value)}` : `- ${quoted(item)}` };
  const cause = error.code === 'BAD_ALIAS' ? undefined : signAtStart(source, at, line, value);
  if (cause) return { ...cause, ...whole };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { kind: 'yaml-tab', facts: {}, at };
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(source.slice(at))?.[0].trim() ?? '';
      return { kind: 'yaml-duplicate', facts: { key }, at };
    }
    case 'BLOCK_AS_IMPLICIT_KEY': {
      if (!/:\s/.test(value)) return indentation(source, nextLine(source, at));
      if (/^['"]/.test(value)) return broken(value, name, source.lastIndexOf('\n', at) + 1 + line.indexOf(value));
      return { kind: 'yaml-colon', facts: {}, at, ...whole };
    }
    case 'BAD_SCALAR_START':
      return { kind: 'yaml-character', facts: { character: source[at] ?? '' }, at, ...whole };
    case 'BAD_ALIAS':
      return { kind: 'yaml-alias', facts: { sign: source[at] ?? '*' }, at, ...whole };
    case 'TAG_RESOLVE_FAILED':
      return { kind: 'yaml-alias', facts: { sign: '!' }, at, ...whole };
    case 'BLOCK_IN_FLOW':
    case 'BAD_COLLECTION_TYPE':
      return bracket(document, source, at);
    case 'MULTIPLE_DOCS':
      return { kind: 'yaml-dashes', facts: {}, at };
    case 'BAD_DQ_ESCAPE':
      return { kind: 'yaml-backslash', facts: {}, at, example: `${name}: ${quoted(value.replace(/^"|"$/g, ''))}` };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_INDENT':
    case 'IMPOSSIBLE':
      return /[\]}]/.test(error.message) ? bracket(document, source, at) : indentation(source, at);
    default:
      return quoteOrOther(error, at, source, document);
  }
}

/** A value in quotes that end too soon, at an apostrophe. */
function broken(value: string, name: string, at: number): Mistake {
  const quote = value[0] ?? "'";
  const inside = value.slice(1).replace(new RegExp(`${quote}$`), '');
  return { kind: 'yaml-quote', facts: { quote }, at, example: `${name}: ${quoted(inside)}` };
}

/** A sign at the beginning of a value or of an item, which is the cause wherever the reading stopped. */
function signAtStart(source: string, at: number, line: string, value: string): Mistake | undefined {
  const item = /^\s*(?:- +)?(?=[*&!|>])/.exec(line)?.[0].length;
  const column = item ?? line.indexOf(value);
  const sign = /^(?:[*&!|>]|\[(?=.*\]\s*[^\s\]])|\{(?=.*\}\s*[^\s}]))/.exec(line.slice(column))?.[0];
  if (!sign || column < 0) return undefined;
  const start = source.lastIndexOf('\n', at - 1) + 1 + column;
  return /[*&!]/.test(sign)
    ? { kind: 'yaml-alias', facts: { sign }, at: start }
    : { kind: 'yaml-character', facts: { character: sign }, at: start };
}

/** Where the line after an offset has its first letter. */
function nextLine(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? at : end + 1 + (/^ */.exec(source.slice(end + 1))?.[0].length ?? 0);
}

/** A line that is no field; its colon and space are put where they seem to be missing. */
function indentation(source: string, at: number): Mistake {
  const [, name, value] = /^\s*([A-Za-z]\w*)\s*:?\s*(['"[{].*?)\s*$/.exec(lineAt(source, at)) ?? [];
  return { kind: 'yaml-indentation', facts: {}, at, ...(name && value && { example: `${name}: ${value}` }) };
}

/** The list or group that is open where the fields cannot be read on. */
function bracket(document: Document.Parsed, source: string, at: number): Mistake {
  let found = at;
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow && range && range[0] <= at && range[2] >= at - 1) found = range[0];
    },
  });
  const example = source[found] === '{' ? 'names: { hi: …, en: … }' : 'sources: [one, two]';
  return { kind: 'yaml-bracket', facts: {}, at: found, example };
}

function quoteOrOther(error: YAMLError, at: number, source: string, document: Document.Parsed): Mistake {
  const isApart = /\s/.test(source[at - 1] ?? '');
  if (error.message.startsWith('Missing ,') && isApart) return bracket(document, source, at);
  if (error.message.startsWith('Unexpected block-seq')) {
    const [, name = 'sources', item = '…'] = /^\s*([\w-]+):\s+-\s*(.*?)\s*$/.exec(lineAt(source, at)) ?? [];
    return { kind: 'yaml-list', facts: {}, at, example: `${name}: [${item}]` };
  }
  const quote = openQuote(document, at);
  if (quote !== undefined) {
    const sign = source[quote] ?? "'";
    return { kind: 'yaml-quote', facts: { quote: sign }, at: quote, example: requoted(source, quote) };
  }
  if (/[\]}]|flow/i.test(error.message)) return bracket(document, source, at);
  if (error.code === 'MISSING_CHAR') return { kind: 'yaml-indentation', facts: {}, at };
  return { kind: 'yaml-other', facts: { detail: error.message.split('\n')[0] ?? error.code }, at };
}

/** The line on which a quote begins, with its value in quotes that suit it. */
function requoted(source: string, quote: number): string {
  const line = lineAt(source, quote);
  const [, name, value] = /^\s*(?:- )?([\w-]+):\s+(['"].*?)\s*$/.exec(line) ?? [];
  const sign = source[quote] ?? "'";
  if (!name || !value || line.indexOf(value) !== line.indexOf(sign)) return `title: ${sign}…${sign}`;
  const closed = value.length > 1 && value.endsWith(sign);
  const isAround = closed || !value.slice(1).includes(sign);
  return `${name}: ${quoted(isAround ? value.slice(1, closed ? -1 : undefined) : value)}`;
}

/** Where the quoted value begins at whose end, or right after which, the fields cannot be read on. */
function openQuote(document: Document.Parsed, at: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const [start, end, whole] = node.range ?? [0, 0, 0];
      const isQuoted = node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE';
      if (isQuoted && start <= at && Math.max(end, whole) >= at - 1) found = start;
    },
  });
  return found;
}

/** Anchors, aliases and tags, which editors only ever write by accident. */
function unusedFeatures(document: Document.Parsed, source: string): Mistake[] {
  const mistakes: Mistake[] = document.warnings.map(({ pos: [at] }) => ({
    kind: 'yaml-alias',
    facts: { sign: '!' },
    at,
  }));
  visit(document, {
    Alias: (_, { range }) => void mistakes.push({ kind: 'yaml-alias', facts: { sign: '*' }, at: range?.[0] ?? 0 }),
    Value(_, node) {
      if (!node.anchor || !node.range) return;
      const at = source.lastIndexOf(`&${node.anchor}`, node.range[0]);
      mistakes.push({ kind: 'yaml-alias', facts: { sign: '&' }, at: at < 0 ? node.range[0] : at });
    },
  });
  return mistakes.slice(0, 1);
}

function lineAt(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return source.slice(start, end < 0 ? undefined : end);
}

/** A value in the quotes that suit it. */
export function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
