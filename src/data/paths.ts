import { sides } from '../utils/bilingual.ts';
import { kindOf } from '../utils/references.ts';
import { languagePairs, languages } from '../site.config.ts';
import { entries, type BilingualCollection } from './entries.ts';
import { contentKey, keyOf, sectionKey } from './keys.ts';
import { chapters } from './events.ts';
import { nextSteps } from './next-steps.ts';
import { paired, pairedLists, type Listed, type PairedList } from './paired.ts';
import { shownSections } from './sections.ts';

/** The paths of a page that exists once in each language, and shows any of the content. For `getStaticPaths`. */
export async function languagePaths() {
  const cacheKey = await contentKey();
  return languages.map((language) => ({ params: { language }, props: { language }, cacheKey }));
}

/** The paths of the lists of all sections, in each language. For `getStaticPaths`. */
export async function sectionPaths() {
  const sections = await shownSections();
  return (await languagePaths()).flatMap(({ params, props, cacheKey }) =>
    sections.map((section) => ({ params: { ...params, section }, props, cacheKey })),
  );
}

/** The paths of a page of the timeline, in each language; none where there are no events. For `getStaticPaths`. */
export async function timelinePaths() {
  return (await shownSections()).includes('timeline') ? languagePaths() : [];
}

/**
 * The paths of a collection whose entries have a page each, in each language. For `getStaticPaths`.
 * @param alsoShown another collection whose texts each page shows, besides `differences`
 */
export async function entryPaths<C extends BilingualCollection>(collection: C, alsoShown?: BilingualCollection) {
  const kind = kindOf(collection);
  const perLanguage = languages.map(async (language) =>
    (await entries(collection, language)).map(async (entry) => ({
      params: { language, slug: entry.slug },
      props: { language, entry },
      cacheKey: await keyOf(
        [entry],
        await sectionKey('differences'),
        alsoShown && (await sectionKey(alsoShown)),
        await nextSteps(kind, entry.slug, language),
      ),
    })),
  );
  return Promise.all((await Promise.all(perLanguage)).flat());
}

/** The paths of a page that exists once for each two languages side by side. For `getStaticPaths`. */
export async function pairPaths() {
  const cacheKey = await contentKey();
  return languagePairs.map((pair) => ({ params: { ...pair }, props: { pair }, cacheKey }));
}

/** The paths of the lists of all sections, for each two languages side by side. For `getStaticPaths`. */
export async function pairedSectionPaths() {
  const sections = await shownSections();
  return (await pairPaths()).flatMap(({ params, props, cacheKey }) =>
    sections.map((section) => ({ params: { ...params, section }, props: { ...props, section }, cacheKey })),
  );
}

/** The paths of the entries that have a page each in two languages. For `getStaticPaths`. */
export async function pairedEntryPaths() {
  const lists = Object.entries(pairedLists) as [PairedList, (typeof pairedLists)[PairedList]][];
  const perSection = languagePairs.flatMap((pair) =>
    lists.map(async ([section, list]) =>
      (await paired<Listed>(list, pair)).map(async (entry) => {
        const { slug } = entry.original;
        const steps = sides.map((side) => nextSteps(kindOf(section), slug, pair[side]));
        const around = [await sectionKey('differences'), await sectionKey('events'), await Promise.all(steps)];
        return {
          params: { ...pair, section, slug },
          props: { pair, section, entry },
          cacheKey: await keyOf([entry.original, entry.translation], ...around),
        };
      }),
    ),
  );
  return Promise.all((await Promise.all(perSection)).flat());
}

/** The paths of the chapters of a divided timeline, in each language. For `getStaticPaths`. */
export async function chapterPaths() {
  const perLanguage = languages.map(async (language) =>
    (await chapters(language))
      .filter(({ chapter }) => chapter)
      .map(async (entry) => ({
        params: { language, chapter: entry.slug },
        props: { language, entry },
        cacheKey: await keyOf([entry, ...entry.events], await nextSteps('chapter', entry.slug, language)),
      })),
  );
  return Promise.all((await Promise.all(perLanguage)).flat());
}

/** The same for each two languages side by side. For `getStaticPaths`. */
export async function pairedChapterPaths() {
  const perPair = languagePairs.map(async (pair) =>
    (await paired(chapters, pair))
      .filter(({ original }) => original.chapter)
      .map(async (entry) => ({
        params: { ...pair, chapter: entry.original.slug },
        props: { pair, entry },
        cacheKey: await keyOf(sides.flatMap((side) => [entry[side], ...entry[side].events])),
      })),
  );
  return Promise.all((await Promise.all(perPair)).flat());
}
