import { originalLanguage, type Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';

export type Page = Entry<'pages'>;

/** The free pages in a language. */
export async function pages(language: Language): Promise<Page[]> {
  return entries('pages', language);
}

/** A language's first page. Throws where the content has none. */
export async function homePage(language: Language): Promise<Page> {
  const home = (await pages(language)).find(({ slug }) => slug === 'home');
  if (!home) throw new Error(`The content has no first page: write pages/home.${originalLanguage}.mdx.`);
  return home;
}
