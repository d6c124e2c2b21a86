import {
  languagePairs,
  languages,
  originalLanguage,
  settings,
  type Language,
  type LanguagePair,
} from '../site.config.ts';
import { referenceKinds, sections, type Section, type Target } from './references.ts';

/** The path of a page, with the base path; all addresses of pages are made here: `/explainer/hi/sectors/training/`. */
export function address(language: Language, section: Section | '' = '', slug = ''): string {
  return below(language, section, slug);
}

function below(...parts: string[]): string {
  const folders = parts.filter(Boolean).map((part) => `${part}/`);
  return settings.basePath + folders.join('');
}

/** The sections whose entries have side-by-side pages; the lists of all sections have them. */
const pairedEntries: readonly string[] = ['meetings', 'sectors', 'differences', 'timeline'] satisfies Section[];

/** The path of a page in two languages side by side, the original first: `/explainer/hi-en/sectors/training/`. */
export function pairAddress({ original, translation }: LanguagePair, section: Section | '' = '', slug = ''): string {
  return below(`${original}-${translation}`, section, slug);
}

/** The documents that are made for printing. */
export const printDocuments = ['summary', 'timeline', 'dossier'] as const;
export type PrintDocument = (typeof printDocuments)[number];

/** The path of a document made for printing, or of the page that lists them: `/explainer/hi/print/summary/`. */
export function printAddress(language: Language, document: PrintDocument | '' = ''): string {
  return below(language, 'print', document);
}

/** The path of the summary made for printing in two languages side by side: `/explainer/hi-en/print/summary/`. */
export function pairPrintAddress({ original, translation }: LanguagePair): string {
  return below(`${original}-${translation}`, 'print', 'summary');
}

/** The path of the PDF that is made of a page: `/explainer/hi/print/summary.pdf`. */
export function pdfAddress(path: string): string {
  return `${path.replace(/\/$/, '')}.pdf`;
}

/**
 * The side-by-side address of a page or place, from its path in the original; undefined if there is none. Entries
 * without a side-by-side page of their own lead to their place in the list.
 */
export function pairedPath(path: string, pair: LanguagePair): string | undefined {
  const [page = '', fragment] = path.split('#');
  const [language = '', section = '', slug = ''] = page.slice(settings.basePath.length).split('/');
  const isPaired = sections.some((one) => one === section) || page === printAddress(pair.original, 'summary');
  if (!isPaired || language !== pair.original) return undefined;
  if (slug && !pairedEntries.includes(section) && section !== 'print') return `${pairAddress(pair)}${section}/#${slug}`;
  return `${pairAddress(pair)}${section}/${slug && `${slug}/`}${fragment ? `#${fragment}` : ''}`;
}

/**
 * The side-by-side addresses of a page, for each pair with its language; if the page has none, the first side-by-side
 * pages, so that the choice of languages is the same on every page.
 */
export function pairAddresses(path: string, language: Language): string[] {
  return languagePairs
    .filter(({ original, translation }) => language === original || language === translation)
    .map((pair) => pairedPath(inLanguage(path, pair.original), pair) ?? pairAddress(pair));
}

/** The path of the page that searches the site: `/explainer/hi/search/`. */
export function searchAddress(language: Language): string {
  return below(language, 'search');
}

/** The path of the index of a language, which that page loads: `/explainer/search/hi.json`. */
export function searchIndexAddress(language: Language): string {
  return `${below('search')}${language}.json`;
}

/** The path of a free page, such as `about`; `home` is the language's first page, `summary` a document to print. */
export function pageAddress(language: Language, slug: string): string {
  if (slug === 'summary') return printAddress(language, slug);
  return slug === 'home' ? address(language) : `${address(language)}${slug}/`;
}

/** The path of the page about the status of translations: `/explainer/hi/about/translations/`. */
export function translationsAddress(language: Language): string {
  return `${pageAddress(language, 'about')}translations/`;
}

/** The path of the page that explains the data files: `/explainer/hi/data/`. */
export function dataAddress(language: Language): string {
  return below(language, 'data');
}

/** The path of a data file, which is not in a single language: `/explainer/data/meetings.json`. */
export function dataFile(name: string): string {
  return `${below('data')}${name}`;
}

/** The path of the feed of a language: `/explainer/hi/feed.xml`. */
export function feedAddress(language: Language): string {
  return `${address(language)}feed.xml`;
}

/** The path of the style sheet that shows a feed in a browser. */
export const feedStyles = `${settings.basePath}feed.css`;

/** The path of the file with the full licences of the site's fonts and scripts. */
export const licencesFile = `${settings.basePath}licences.txt`;

/** The address of a reference in a language. Does not check that the target exists. */
export function referenceAddress(language: Language, target: Target): string {
  const { kind, slug, heading, chapter } = target;
  const hash = heading ? `#${heading}` : '';
  if (kind === 'page') return pageAddress(language, slug) + hash;
  if (kind === 'section') return address(language, slug as Section) + hash;
  const { section, listed } = referenceKinds[kind];
  return listed ? `${address(language, section, chapter)}#${slug}` : address(language, section, slug) + hash;
}

/** The same page in another language, or in one of two: the first part below the base is replaced. */
export function inLanguage(path: string, language: Language): string {
  const [, ...rest] = path.slice(settings.basePath.length).split('/');
  return settings.basePath + [language, ...rest].join('/');
}

/** The languages of a page, from the first part of its path below the base; empty for other paths. */
export function languagesOf(path: string): Language[] {
  if (!path.startsWith(settings.basePath)) return [];
  const [first = ''] = path.slice(settings.basePath.length).split('/');
  const pair = languagePairs.find(({ original, translation }) => first === `${original}-${translation}`);
  return pair ? [pair.original, pair.translation] : languages.filter((language) => language === first);
}

/** Whether a page is in two languages side by side, by its path. */
export function isSideBySide(path: string): boolean {
  return languagesOf(path).length > 1;
}

/** The path of a page's text as Markdown: `/explainer/hi/timeline/index.md`. */
export function markdownAddress(path: string): string {
  return `${path}index.md`;
}

/** A path as an absolute URL at the published site. */
export function absolute(path: string): string {
  return new URL(path, settings.siteUrl).href;
}

/** The addresses for search engines: the page's canonical address, and its address in each language. */
export interface PageLinks {
  /** Absent if search engines should not list the page. */
  canonical?: string;
  alternates: readonly { hreflang: string; href: string }[];
  /** The page as Markdown; absent if it has no text to read. */
  markdown?: string;
}

/** The first address of the site, which leads to every language. */
export function entranceLinks(): PageLinks {
  const alternates = languages.map((language) => ({ hreflang: language, href: absolute(address(language)) }));
  const entrance = absolute(settings.basePath);
  return { canonical: entrance, alternates: [...alternates, { hreflang: 'x-default', href: entrance }] };
}

/**
 * The links of a page that exists in some languages. If its own language is not among them, the page shows the
 * original, whose address is then canonical.
 */
export function pageLinks(path: string, language: Language, available: readonly Language[]): PageLinks {
  const inOther = (other: Language): string => absolute(inLanguage(path, other));
  const entrance = path === address(language) ? absolute(settings.basePath) : inOther(originalLanguage);
  return {
    canonical: available.includes(language) ? absolute(path) : inOther(originalLanguage),
    alternates: [
      ...available.map((other) => ({ hreflang: other, href: inOther(other) })),
      { hreflang: 'x-default', href: entrance },
    ],
    // The search page has no text to read.
    ...(!path.endsWith('/search/') && { markdown: markdownAddress(path) }),
  };
}

/** The links of a page that search engines should not list; the sitemap omits it too. */
export const unlisted: PageLinks = { alternates: [] };

/** A page in two languages has only its own address: the pages in one language are each other's alternates. */
export function pairLinks(path: string): PageLinks {
  return { canonical: absolute(path), alternates: [], markdown: markdownAddress(path) };
}

/** The path of a page's share picture, from the page's own: `/explainer/share/hi/timeline.png`. */
export function pictureAddress(path: string): string {
  return `${settings.basePath}share/${pictureName(path)}.png`;
}

/** That picture's name among the share pictures: `hi/timeline`; the entrance's is `index`. */
export function pictureName(path: string): string {
  return path.slice(settings.basePath.length).replace(/\/$/, '') || 'index';
}

/** The paths of the site's icons. */
export const iconAddresses = {
  drawing: `${settings.basePath}icon.svg`,
  png: (name: string): string => `${settings.basePath}icons/${name}.png`,
  manifest: `${settings.basePath}manifest.webmanifest`,
} as const;
