import { test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languagePairs, languages, type Language, type LanguagePair, originalLanguage } from '../../src/site.config.ts';
import { sections } from '../../src/utils/references.ts';
import { printDocuments, type PrintDocument } from '../../src/utils/routes.ts';
import { entryFiles, slugsOf } from './content.ts';

const outFolder = resolve('test-results/sites');

/** The sites that the tests build: the real one, and a made-up topic below a base path. */
export const siteDefinitions = {
  real: {
    environment: {
      SITE_URL: 'https://real.example',
      BASE_PATH: '/',
      CONTENT_DIR: 'content',
      OUT_DIR: join(outFolder, 'real'),
    },
  },
  topic: {
    environment: {
      SITE_URL: 'https://topic.example',
      BASE_PATH: '/books/',
      CONTENT_DIR: 'tests/fixtures/libraries',
      OUT_DIR: join(outFolder, 'topic'),
    },
  },
} as const;

export type SiteName = keyof typeof siteDefinitions;

/** The environment variable that tells the tests where a site is served: by this project's own server, or by a host's. */
export function variableOf(name: SiteName, host = 'own'): string {
  return `TEST_SITE_${name}_${host}`.toUpperCase();
}

/** Where a site is served, with a slash at its end; in a test of a host's project, by that host. */
export function urlOf(name: SiteName, host = hostOfProject()): string {
  const url = process.env[variableOf(name, host)];
  if (!url) throw new Error(`The ${name} site is not served.`);
  return url;
}

function hostOfProject(): string | undefined {
  try {
    return (test.info().project.metadata as { host?: string }).host;
  } catch {
    return undefined; // not in a test
  }
}

/** A built file of a site, as text. */
export function built(name: SiteName, path: string): string {
  return readFileSync(join(siteDefinitions[name].environment.OUT_DIR, path), 'utf8');
}

/** The page at an address, from the file that a host would send. */
export function builtPage(name: SiteName, address: string): string {
  return built(name, `${address}index.html`);
}

/** The sections whose entries have a page each. */
const ownPages = ['meetings', 'sectors', 'quotes', 'questions', 'differences'] as const;

/** The addresses that the content calls for in one language, below the base path: `hi/`, `hi/sectors/reading-hours/`. */
export function addressesIn(name: SiteName, language: Language): string[] {
  const folder = siteDefinitions[name].environment.CONTENT_DIR;
  const parts = [
    '',
    ...sections.map((section) => `${section}/`),
    ...ownPages.flatMap((section) => slugsOf(folder, section).map((slug) => `${section}/${slug}/`)),
    ...slugsOf(folder, 'pages')
      .filter((slug) => slug !== 'home' && slug !== 'summary')
      .map((slug) => `${slug}/`),
    'about/translations/',
    'search/',
    'data/',
    'print/',
    ...documentsOf(name).map((document) => `print/${document}/`),
  ];
  return parts.map((part) => `${language}/${part}`);
}

/** The addresses whose entry is not translated: the page shows it in its own language, and names that page its original. */
export function untranslated(name: SiteName): string[] {
  const folder = siteDefinitions[name].environment.CONTENT_DIR;
  const others = languages.filter((language) => language !== originalLanguage);
  return others.flatMap((language) =>
    [...ownPages, 'pages'].flatMap((section) => {
      const written = slugsOf(folder, section, language);
      const missing = slugsOf(folder, section).filter((slug) => !written.includes(slug));
      return missing.map((slug) => `${language}/${section === 'pages' ? placeOfPage(slug) : `${section}/${slug}/`}`);
    }),
  );
}

function placeOfPage(slug: string): string {
  return slug === 'home' ? '' : slug === 'summary' ? 'print/summary/' : `${slug}/`;
}

/** The documents for printing that the content calls for. */
export function documentsOf(name: SiteName): PrintDocument[] {
  const hasSummary = slugsOf(siteDefinitions[name].environment.CONTENT_DIR, 'pages').includes('summary');
  return printDocuments.filter((document) => document !== 'summary' || hasSummary);
}

/** Whether an address is that of a document for printing, in one language or two. */
export function isDocument(address: string): boolean {
  return /\/print\/./.test(address);
}

/** Whether an address is that of the page that searches the site, and so has a script. */
export function isSearch(address: string): boolean {
  return address.endsWith('/search/');
}

/** Whether an address is that of a page for editors, which is not to be found by search. */
export function isForEditors(address: string): boolean {
  return address.endsWith('/about/translations/');
}

/** The addresses that the content calls for in two languages side by side: `hi-en/`, `hi-en/sectors/reading-hours/`. */
export function addressesOf(name: SiteName, { original, translation }: LanguagePair): string[] {
  const folder = siteDefinitions[name].environment.CONTENT_DIR;
  const parts = [
    '',
    ...sections.map((section) => `${section}/`),
    ...(['meetings', 'sectors', 'differences'] as const).flatMap((section) =>
      slugsOf(folder, section).map((slug) => `${section}/${slug}/`),
    ),
    ...documentsOf(name)
      .filter((document) => document === 'summary')
      .map((document) => `print/${document}/`),
  ];
  return parts.map((part) => `${original}-${translation}/${part}`);
}

/** The addresses of a site by their first part, which is a language or two of them. */
export function addressGroups(name: SiteName): [string, string[]][] {
  return [
    ...languages.map((language): [string, string[]] => [language, addressesIn(name, language)]),
    ...languagePairs.map((pair): [string, string[]] => [
      `${pair.original}-${pair.translation}`,
      addressesOf(name, pair),
    ]),
  ];
}

/** Every address of a site, below the base path; the first is the choice of language. */
export function addresses(name: SiteName): string[] {
  return ['', ...addressGroups(name).flatMap(([, group]) => group)];
}

/** Addresses by their first part: a test for each group opens its pages one after the other, faster than a test each. */
export function grouped(addresses: readonly string[]): [group: string, addresses: string[]][] {
  return [...Map.groupBy(addresses, (address) => /^[\w-]+/.exec(address)?.[0] ?? 'entrance')];
}

/**
 * The addresses that are worth a close look each. Of the many pages of one kind that is the fullest; and what stands in two
 * languages side by side is looked at in each of them.
 */
export function distinctAddresses(name: SiteName): string[] {
  const kept = new Set(ownPages.map((section) => fullestPage(name, section)));
  const isRepeated = (address: string): boolean =>
    /^\w+\/(?:meetings|sectors|quotes|questions|differences)\/./.test(address)
      ? !kept.has(address.slice(address.indexOf('/') + 1))
      : /^\w+-\w+\/(?:sectors|timeline|questions|glossary|people|sources)\/./.test(address);
  return addresses(name).filter((address) => !isRepeated(address));
}

/** The fullest page of its kind, below the language: of the longest entry of a section. */
export function fullestPage(name: SiteName, section: (typeof ownPages)[number]): string {
  const folder = siteDefinitions[name].environment.CONTENT_DIR;
  const length = ({ fields, body }: { fields: object; body: string }): number =>
    JSON.stringify(fields).length + body.length;
  const [longest] = entryFiles(folder, section, originalLanguage).sort((a, b) => length(b) - length(a));
  return `${section}/${longest?.slug ?? ''}/`;
}
