import { policy as deskPolicy } from '../desk/policy.ts';
import { languagePairs, languages } from '../site.config.ts';
import { feeds, pageType, typesByEnding, typesByFile } from './content-types.ts';
import { isAmong, type Files } from './files.ts';
import { feedPolicy, filePolicy, headerPolicy, pdfPolicy } from './policy.ts';
import { denyFeatures, security } from './security.ts';
import { speculationRulesFile } from './speculation-rules.ts';

/** Headers by their names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** Headers that a host sends with some of the site's files. */
export interface HeaderRule {
  files: Files;
  headers: Headers;
}

const csp = 'content-security-policy';
const immutable = { 'cache-control': 'public, max-age=31536000, immutable' };
/** What other sites may show or read. */
const forOthers = { 'cross-origin-resource-policy': 'cross-origin' };
const forPrograms = { ...forOthers, 'access-control-allow-origin': '*' };

/** The folders whose pages are in one language, or in two side by side, each with what they are in. */
const folderLanguages: readonly (readonly [folder: string, languages: string])[] = [
  ...languages.map((language) => [language, language] as const),
  ...languagePairs.map(
    ({ original, translation }) => [`${original}-${translation}`, `${original}, ${translation}`] as const,
  ),
];

/**
 * What a host says with the site's files: recipes for hosts and the site's own server read it here and nowhere else. Where two
 * rules name the same header, the later one holds. Nothing forbids a browser to store a page: it would not be kept for going
 * back to. Strict-Transport-Security is for those who serve https.
 */
export function headerRules(basePath: string): readonly HeaderRule[] {
  const every = languages.join(', ');
  return [
    // The policy of pages too: some hosts go by what was asked for, and answer with the page that says that it is not there.
    { files: 'every', headers: { ...security, 'cache-control': 'no-cache', [csp]: headerPolicy(false) } },
    ...Object.entries(typesByEnding).map(([ending, type]) => ({
      files: { ending },
      headers: { 'content-type': type, [csp]: ending === '.pdf' ? pdfPolicy : filePolicy },
    })),
    ...Object.entries(typesByFile).map(([file, type]) => ({ files: { file }, headers: { 'content-type': type } })),
    {
      files: { pages: '' },
      headers: { 'content-type': pageType, 'speculation-rules': `"${basePath}${speculationRulesFile}"` },
    },
    // The search, and the button that prints a document.
    ...[
      ...languages.map((language) => `${language}/search/`),
      ...folderLanguages.map(([folder]) => `${folder}/print/`),
    ].map((pages) => ({ files: { pages }, headers: { [csp]: headerPolicy(true) } })),
    ...['', '404.html'].map((file) => ({ files: { file }, headers: { 'content-language': every } })),
    ...folderLanguages.map(([folder, value]) => ({
      files: { folder: `${folder}/` },
      headers: { 'content-language': value },
    })),
    { files: { folder: 'data/' }, headers: { 'content-language': every, ...forPrograms } },
    ...feeds.map((file) => ({ files: { file }, headers: { ...forPrograms, [csp]: feedPolicy } })),
    ...['share/', 'icons/'].map((folder) => ({ files: { folder }, headers: forOthers })),
    ...['icon.svg', 'favicon.ico'].map((file) => ({ files: { file }, headers: forOthers })),
    // Their names change with what they hold.
    ...['_astro/', 'search-index/'].map((folder) => ({ files: { folder }, headers: immutable })),
    {
      files: { folder: 'admin/' },
      headers: {
        [csp]: `${deskPolicy(true)}; frame-ancestors 'none'`,
        'permissions-policy': denyFeatures('clipboard-read', 'clipboard-write', 'fullscreen', 'local-fonts'),
      },
    },
  ];
}

/** The headers of a file, by its path below the base path. */
export function headersFor(path: string, basePath: string): Headers {
  const rules = headerRules(basePath).filter(({ files }) => isAmong(files, path));
  return Object.assign({}, ...rules.map(({ headers }) => headers)) as Headers;
}
