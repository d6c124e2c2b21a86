import { languages, type Language } from '../site.config.ts';
import { entries, type Bilingual, type Entry } from './entries.ts';

/** The paths of a page that exists once in each language. For `getStaticPaths`. */
export function languagePaths() {
  return languages.map((language) => ({ params: { language }, props: { language } }));
}

/** The paths of a collection whose entries have a page each, in each language. For `getStaticPaths`. */
export async function entryPaths<C extends Bilingual>(collection: C) {
  const perLanguage = languages.map(async (language: Language) => {
    const all: Entry<C>[] = await entries(collection, language);
    return all.map((entry) => ({ params: { language, slug: entry.slug }, props: { language, entry } }));
  });
  return (await Promise.all(perLanguage)).flat();
}
