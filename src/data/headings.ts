import { sectionsOf } from '../markdown/text.ts';
import type { Language } from '../site.config.ts';
import type { Bilingual, Entry } from './entries.ts';
import { textOf } from './texts.ts';

/** The second-level headings of an entry's text, as a table of contents lists them. */
export function headingsOf({
  document,
  textLanguage,
}: Pick<Entry<Bilingual>, 'document' | 'textLanguage'>): { slug: string; title: string; textLanguage: Language }[] {
  return sectionsOf(textOf(document)).flatMap(({ heading }) =>
    heading?.depth === 2 ? [{ slug: heading.id, title: heading.title, textLanguage }] : [],
  );
}
