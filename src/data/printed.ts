import { type Language, languagePairs, languages } from '../site.config.ts';
import { type PrintDocument, printDocuments } from '../utils/routes.ts';
import { contentKey } from './keys.ts';
import { pages, summaryPage } from './pages.ts';
import { paired } from './paired.ts';
import { shownSections } from './sections.ts';

/** The documents made for printing: the summary and the timeline only if the content has them. */
export async function documents(language: Language): Promise<PrintDocument[]> {
  const [summary, sections] = await Promise.all([summaryPage(language), shownSections()]);
  const exists = { summary: Boolean(summary), timeline: sections.includes('timeline'), dossier: true };
  return printDocuments.filter((document) => exists[document]);
}

/** The paths of the summary in each language; none where the content has no summary. For `getStaticPaths`. */
export async function summaryPaths() {
  const cacheKey = await contentKey();
  const perLanguage = languages.map(async (language) => ({ language, entry: await summaryPage(language) }));
  return (await Promise.all(perLanguage)).flatMap(({ language, entry }) =>
    entry ? [{ params: { language }, props: { language, entry }, cacheKey }] : [],
  );
}

/** The paths of the summary for each two languages side by side. For `getStaticPaths`. */
export async function pairedSummaryPaths() {
  const cacheKey = await contentKey();
  const perPair = languagePairs.map(async (pair) =>
    (await paired(pages, pair))
      .filter(({ original }) => original.slug === 'summary')
      .map((entry) => ({ params: { ...pair }, props: { pair, entry }, cacheKey })),
  );
  return (await Promise.all(perPair)).flat();
}
