import { relative } from 'node:path';
import ts from 'typescript';
import { isRecord } from '../../src/utils/text.ts';
import { type SiteName, builtPage } from './sites.ts';

type Node = Record<string, unknown>;

/** What the pages of a site say of themselves to programs: the text of each block, as a browser finds it. */
export function blocksOn(name: SiteName, address: string): string[] {
  const html = builtPage(name, address);
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => text);
}

/** The things that a page describes, the page itself first. Throws where its block is no graph. */
export function graphOf(name: SiteName, address: string): Node[] {
  const [text = ''] = blocksOn(name, address);
  const block: unknown = JSON.parse(text);
  if (isRecord(block) && Array.isArray(block['@graph'])) return block['@graph'].filter(isRecord);
  throw new Error(`${address} has no graph.`);
}

/** Everything described inside a value, itself included. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isRecord(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

/** Those of a type. */
export function ofType(value: unknown, type: string): Node[] {
  return nodesIn(value).filter((node) => node['@type'] === type);
}

/**
 * What the compiler finds wrong with blocks that are taken for literals of the types that schema-dts makes of the
 * vocabulary: a literal must have no property that its type does not know. Blocks that differ in words alone are one.
 * @param blocks by the name they are to be told by
 */
export function vocabularyErrors(blocks: ReadonlyMap<string, string>): string[] {
  const distinct = new Map([...blocks].map(([name, text]) => [shapeOf(text), { name, text }]));
  const names = [...distinct.values()].map(({ name }) => name);
  const lines = [...distinct.values()]
    .map(({ text }) => text)
    .map((text, index) => `export const b${index}: Graph = ${asLiteral(text)};`);
  const head = "import type { Graph, SearchActionLeaf, WithActionConstraints } from 'schema-dts';";
  const program = compile([head, ...lines].join('\n'));
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
    const where = names[line - 1] ?? (file ? relative('.', file.fileName) : '');
    return `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** A block without what its types do not depend on: words, how many members of one kind a list has. */
function shapeOf(text: string): string {
  const withoutWords = (key: string, value: unknown): unknown => {
    if (Array.isArray(value))
      return [...new Map(value.map((one) => [JSON.stringify(one, withoutWords), one])).values()];
    if (typeof value === 'number') return 0;
    return typeof value !== 'string' || key === '@type' || isTerm(value) ? value : '';
  };
  return JSON.stringify(JSON.parse(text), withoutWords);
}

/** Whether a text is a term of the vocabulary, which may be the wrong one: `https://schema.org/EventScheduled`. */
function isTerm(text: string): boolean {
  return /^https?:\/\/schema\.org\//.test(text);
}

/** An action may say what it takes in, which a literal among others may not: it is given a type of its own. */
function asLiteral(text: string): string {
  return text.replace(
    /\{"@type":"SearchAction".*?"query-input":"[^"]*"\}/g,
    (action) => `((action: WithActionConstraints<SearchActionLeaf>) => action)(${action})`,
  );
}

function compile(source: string): ts.Program {
  const path = ts.sys.resolvePath('structured-data.virtual.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext);
  return ts.createProgram([path], options, {
    ...host,
    fileExists: (name) => name === path || host.fileExists(name),
    getSourceFile: (name, ...rest) => (name === path ? file : host.getSourceFile(name, ...rest)),
  });
}
