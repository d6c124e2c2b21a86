import { speculationRulesFile } from './speculation-rules.ts';

/** Headers that a host sends with some of the site's files. */
export interface HeaderRule {
  /** The files, by their path below the site's base path; a page's ends with a slash. */
  files: RegExp;
  headers: Readonly<Record<string, string>>;
}

/**
 * What a host says with the site's files beside what every host says; recipes for hosts and the site's own server read it here.
 * Nothing forbids a browser to store a page: it would not be kept for going back to.
 */
export function headerRules(basePath: string): readonly HeaderRule[] {
  return [
    { files: /(^|\/)$/, headers: { 'speculation-rules': `"${basePath}${speculationRulesFile}"` } },
    // Their names change with what they hold.
    { files: /^(_astro|search-index)\//, headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
    { files: /^speculation-rules\.json$/, headers: { 'content-type': 'application/speculationrules+json' } },
  ];
}

/** The names and values of a file's headers, by its path below the base path. */
export function headersFor(path: string, basePath: string): readonly (readonly [name: string, value: string])[] {
  return headerRules(basePath)
    .filter(({ files }) => files.test(path))
    .flatMap(({ headers }) => Object.entries(headers));
}
