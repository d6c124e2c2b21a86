import { langOf } from '../library/language-attribute.ts';
import type { Language } from '../site.config.ts';

/** The language of a text that is not in the page's, as where it is not translated yet. */
export function textLanguage(entry: { textLanguage: Language }, page: Language): { inLanguage?: Language } {
  const inLanguage = langOf(entry.textLanguage, page);
  return inLanguage ? { inLanguage } : {};
}
