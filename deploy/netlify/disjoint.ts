import type { Headers } from '../../src/hosting/headers.ts';

type Rule = readonly [path: string, headers: Headers];

/**
 * Makes rules of which no two set the same header for the same path: one for a folder if all its files have the same
 * headers (`share/*`), else one for each file.
 * @param files each file's path with all its headers
 * @returns the headers of every file, and rules for the rest
 */
export function disjointRules(files: readonly Rule[]): { everywhere: Headers; rules: Rule[] } {
  const [[, first] = ['', {}]] = files;
  const isShared = ([name, value]: [string, string]): boolean => files.every(([, headers]) => headers[name] === value);
  const everywhere = Object.fromEntries(Object.entries(first).filter(isShared));
  const rest = files.map(([path, headers]): Rule => [path, without(headers, everywhere)]);
  return { everywhere, rules: rulesBelow('', rest) };
}

function rulesBelow(folder: string, files: readonly Rule[]): Rule[] {
  const [[, first] = ['', {}]] = files;
  if (files.every(([, headers]) => isSame(headers, first))) {
    if (Object.keys(first).length === 0) return [];
    return files.length === 1 ? [...files] : [[`${folder}*`, first]];
  }
  const parts = Map.groupBy(files, ([path]) => /^[^/]+\//.exec(path.slice(folder.length))?.[0] ?? '');
  return [...parts].flatMap(([part, inside]) =>
    part === '' ? inside.filter(([, headers]) => Object.keys(headers).length > 0) : rulesBelow(folder + part, inside),
  );
}

function without(headers: Headers, left: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in left)));
}

function isSame(one: Headers, other: Headers): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
