import { languageFacts, type Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';
import { memoize } from '../utils/memoize.ts';

export type Term = Entry<'glossary'>;

/** The terms in a language, in that language's alphabetical order. */
export const glossary = memoize(async (language: Language): Promise<readonly Term[]> => {
  const collator = new Intl.Collator(languageFacts[language].locale);
  return [...(await entries('glossary', language))].sort((a, b) => collator.compare(a.title, b.title));
});

/** Some terms by their slugs, in the order named. */
export async function termsNamed(slugs: readonly string[], language: Language): Promise<Term[]> {
  const all = await glossary(language);
  return slugs.flatMap((slug) => all.filter((term) => term.slug === slug));
}
