import { originalLanguage, type Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';

export type Page = Entry<'pages'>;

/** The free pages in a language. */
export async function pages(language: Language): Promise<Page[]> {
  return entries('pages', language);
}

/** Whether a free page is neither the first page nor the summary, which have a place of their own. */
export function isFurther({ slug }: Pick<Page, 'slug'>): boolean {
  return slug !== 'home' && slug !== 'summary';
}

/** Those that are neither of the two. */
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
