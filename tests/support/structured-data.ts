import { relative } from 'node:path';
import ts from 'typescript';
import { isRecord } from '../../src/library/is-record.ts';
import { builtPage, type SiteName } from './sites.ts';

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
 * vocabulary: a literal must have no property that its type does not know.
 * @param blocks by the name they are to be told by
 */
export function vocabularyErrors(blocks: ReadonlyMap<string, string>): string[] {
  const names = [...blocks.keys()];
  const lines = [...blocks.values()].map((text, index) => `export const b${index}: Graph = ${asLiteral(text)};`);
  const head = "import type { Graph, SearchActionLeaf, WithActionConstraints } from 'schema-dts';";
  const program = compile([head, ...lines].join('\n'));
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
    const where = names[line - 1] ?? (file ? relative('.', file.fileName) : '');
    return `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
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
