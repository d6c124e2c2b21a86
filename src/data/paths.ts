import { languagePairs, languages, type Language } from '../site.config.ts';
import { entries, type Bilingual, type Entry } from './entries.ts';
import { paired } from './paired.ts';

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

/** The paths of a page that exists once for each two languages side by side. For `getStaticPaths`. */
export function pairPaths() {
  return languagePairs.map((pair) => ({ params: { ...pair }, props: { pair } }));
}

/** The paths of a list's entries that have a page each, for each two languages side by side. For `getStaticPaths`. */
export async function pairedEntryPaths<Listed extends { slug: string }>(
  list: (language: Language) => Promise<readonly Listed[]>,
) {
  const perPair = languagePairs.map(async (pair) => {
    const all = await paired(list, pair);
    return all.map((entry) => ({ params: { ...pair, slug: entry.original.slug }, props: { pair, entry } }));
  });
  return (await Promise.all(perPair)).flat();
}
