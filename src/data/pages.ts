import { getEntry } from 'astro:content';
import { type Text, type TextType, readText, sectionsOf } from '../collections/markdown/text.ts';
import { type Language, originalLanguage } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';
import { type BilingualCollection, type Entry, entries } from './entries.ts';

export type Page = Entry<'pages'>;

/** The free pages in a language. */
export async function pages(language: Language): Promise<Page[]> {
  return entries('pages', language);
}

/** Whether a free page is neither the first page nor the summary, which have special addresses. */
export function isFurther({ slug }: Pick<Page, 'slug'>): boolean {
  return slug !== 'home' && slug !== 'summary';
}

/** The free pages except the first page and the summary. */
export async function furtherPages(language: Language): Promise<Page[]> {
  return (await pages(language)).filter(isFurther);
}

/** The text of the summary that is made for printing, if the content has one. */
export async function summaryPage(language: Language): Promise<Page | undefined> {
  return (await pages(language)).find(({ slug }) => slug === 'summary');
}

/** A language's first page. Throws where the content has none. */
export async function homePage(language: Language): Promise<Page> {
  const home = (await pages(language)).find(({ slug }) => slug === 'home');
  if (!home) throw new Error(`The content has no first page: write pages/home.${originalLanguage}.mdx.`);
  return home;
}

/** The site's name, description and source details in a language. Throws if `site.<language>.yaml` is missing. */
export async function siteDetails(language: Language) {
  const [own, original] = await Promise.all([getEntry('site', language), getEntry('site', originalLanguage)]);
  if (!own || !original) throw new Error(`The content has no site.${own ? originalLanguage : language}.yaml.`);
  const { asOf, firstReports } = original.data;
  return { ...own.data, asOf, firstReports };
}

type Document = Entry<BilingualCollection>['document'];

const read = memoize((body: string, type: string) => readText(body, type as TextType));

/** The text of an entry, in the language that its document is in. */
export function entryText(document: Document): Text {
  return read(document.body ?? '', textType(document));
}

/** The format of an entry's text. */
export function textType({ filePath }: Document): TextType {
  return filePath?.endsWith('.mdx') ? 'mdx' : 'md';
}

/** The second-level headings of an entry's text, as a table of contents lists them. */
export function headingsOf({ document, textLanguage }: Pick<Entry<BilingualCollection>, 'document' | 'textLanguage'>): {
  slug: string;
  title: string;
  textLanguage: Language;
}[] {
  return sectionsOf(entryText(document)).flatMap(({ heading }) =>
    heading?.depth === 2 ? [{ slug: heading.id, title: heading.title, textLanguage }] : [],
  );
}
