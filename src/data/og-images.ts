import { firstSentence } from '../collections/markdown/text.ts';
import { messages } from '../i18n/index.ts';
import {
  type Language,
  type LanguagePair,
  languageDetails,
  languagePairs,
  languages,
  settings,
} from '../site.config.ts';
import { limits } from '../utils/limits.ts';
import { memoize } from '../utils/memoize.ts';
import { shortened } from '../utils/text.ts';
import {
  address,
  dataAddress,
  pageAddress,
  pairAddress,
  pairPrintAddress,
  pictureAddress,
  printAddress,
  searchAddress,
  translationsAddress,
} from '../utils/routes.ts';
import { type BilingualCollection, type Entry, entries } from './entries.ts';
import { entryText, pages, siteDetails, summaryPage } from './pages.ts';
import { documents } from './printed.ts';
import { quoteSummary, quotes } from './quotes.ts';
import { shownSections } from './sections.ts';

/** The texts of a share picture. */
export interface OgImage {
  /** Small, above: the section of the site. */
  above?: string;
  /** Large: the page's title, or the words of a quote. */
  words: string;
  /** For a quote: whether its source prints the words or reports them. */
  spoken?: 'direct' | 'reported' | 'translated';
  /** For a quote: the speakers. */
  by?: string;
  /** Below the words; shortened if it does not fit. */
  note?: string;
  /** The site's name. */
  site: string;
}

/** A page's share picture. */
export interface SharePicture {
  /** The page's path. */
  page: string;
  /** The picture's path. */
  path: string;
  image: OgImage;
}

/**
 * The share pictures of all pages, by the page's path. A page refers to a picture only if it is listed here, and all
 * listed pictures are drawn. New kinds of pages must be added to `imagesIn` below.
 */
export const ogImages = memoize(async (): Promise<Map<string, SharePicture>> => {
  const listed = await Promise.all([entrance(), ...languages.map(imagesIn), ...languagePairs.map(sideBySideImages)]);
  return new Map(listed.flat().map(([page, image]) => [page, { page, path: pictureAddress(page), image }]));
});

/** The share picture of the page at a path: its own, else that of its section, if there is one. */
export async function ogImageOf(page: string): Promise<SharePicture | undefined> {
  const all = await ogImages();
  return all.get(page) ?? all.get(page.replace(/[^/]+\/$/, ''));
}

/** The alternative text of a picture: all its words, up to X's limit of 420 characters. */
export function textOn({ above, words, by, note, site }: OgImage): string {
  const text = [above, words, by, note, site].filter(Boolean).join(' · ').replaceAll('\n', ' · ');
  return shortened(text, 420);
}

type Listed = [page: string, image: OgImage];

async function entrance(): Promise<Listed[]> {
  const sites = await Promise.all(languages.map(siteDetails));
  const site = languages.map((language) => languageDetails[language].name).join(' · ');
  const [words, note] = [sites.map(({ name }) => name), sites.map(({ strapline }) => strapline)];
  return [[settings.basePath, { words: words.join('\n'), note: note.join('\n'), site }]];
}

async function imagesIn(language: Language): Promise<Listed[]> {
  const { name: site, description } = await siteDetails(language);
  const t = messages(language);
  const listed = (page: string, words: string, note: string, above?: string): Listed => [
    page,
    { ...(above && { above }), words, note, site },
  ];
  const entryImages = (['meetings', 'sectors', 'questions', 'differences'] as const).map(async (section) => {
    const all: Entry<'meetings' | 'sectors' | 'questions' | 'differences'>[] = await entries(section, language);
    return newest(all).map((entry) => {
      const note = 'summary' in entry ? entry.summary : firstSentence(entryText(entry.document)).text;
      return listed(address(language, section, entry.slug), entry.title, note, t.sections[section]);
    });
  });
  const quoteImages = newest(await quotes(language)).map(async (quote): Promise<Listed> => {
    const { kind, words, by, circumstances } = await quoteSummary(quote, language);
    const above = `${t.sections.quotes} · ${kind}`;
    return [
      address(language, 'quotes', quote.slug),
      { above, words, spoken: quote.kind, by, note: circumstances, site },
    ];
  });
  const printed = (await documents(language)).filter((document) => document !== 'summary'); // a free page
  return [
    ...(await pages(language)).map(({ slug, title, summary }) =>
      listed(pageAddress(language, slug), title, slug === 'home' ? description : summary),
    ),
    ...(await shownSections()).map((section) =>
      listed(address(language, section), t.sections[section], t.sectionIntros[section]),
    ),
    ...(await Promise.all(entryImages)).flat(),
    ...(await Promise.all(quoteImages)),
    listed(printAddress(language), t.print.title, t.print.intro),
    ...printed.map((document) => {
      const { title, lead } = t.print.documents[document];
      return listed(printAddress(language, document), title, lead, t.print.title);
    }),
    listed(searchAddress(language), t.search.title, t.search.intro),
    listed(dataAddress(language), t.data.title, t.data.intro),
    listed(translationsAddress(language), t.translations.title, t.translations.intro),
  ];
}

async function sideBySideImages(pair: LanguagePair): Promise<Listed[]> {
  const { original, translation } = pair;
  const [own, other] = [messages(original), messages(translation)];
  const site = `${own.sideBySide} · ${other.sideBySide}`;
  const listed = (page: string, one: string, two = one): Listed => [
    page,
    { words: one === two ? one : `${one}\n${two}`, site },
  ];
  const entryImages = (['meetings', 'sectors', 'differences'] as const).map(async (section) => {
    const titles = new Map((await entries(section, translation)).map(({ slug, title }) => [slug, title]));
    return newest(await entries(section, original)).map(({ slug, title }) =>
      listed(pairAddress(pair, section, slug), title, titles.get(slug)),
    );
  });
  const [summary, inOther] = await Promise.all([summaryPage(original), summaryPage(translation)]);
  return [
    listed(pairAddress(pair), own.sideBySide, other.sideBySide),
    ...(await shownSections()).map((section) =>
      listed(pairAddress(pair, section), own.sections[section], other.sections[section]),
    ),
    ...(await Promise.all(entryImages)).flat(),
    ...(summary && inOther ? [listed(pairPrintAddress(pair), summary.title, inOther.title)] : []),
  ];
}

/** The entries of a section that were added last, the newest first. */
function newest<Listed extends Entry<BilingualCollection>>(all: readonly Listed[]): Listed[] {
  const since = ({ document: { data }, slug }: Listed): string => `${data.added ?? data.updated} ${slug}`;
  return all.toSorted((a, b) => (since(a) < since(b) ? 1 : -1)).slice(0, limits.pictures);
}
