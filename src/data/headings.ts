import { render, type CollectionEntry } from 'astro:content';
import type { Language } from '../site.config.ts';
import type { Bilingual, Entry } from './entries.ts';

/** The second-level headings of an entry's text, as a table of contents lists them. */
export async function headingsOf(
  entry: Pick<Entry<Bilingual>, 'document' | 'textLanguage'>,
): Promise<{ slug: string; title: string; textLanguage: Language }[]> {
  const { headings } = await render(entry.document as CollectionEntry<Bilingual>);
  return headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ slug, title: text, textLanguage: entry.textLanguage }));
}
