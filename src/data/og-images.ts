import { firstSentence } from '../collections/markdown/text.ts';
import { messages } from '../i18n/index.ts';
import { type Language, type LanguagePair, languageFacts, languagePairs, languages, settings } from '../site.config.ts';
import { limits } from '../utils/limits.ts';
import { memoize } from '../utils/memoize.ts';
import { sections } from '../utils/references.ts';
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
import { pages, site, summaryPage, textOf } from './pages.ts';
import { documents } from './printed.ts';
import { quotes } from './quotes.ts';
import { statement } from './statements.ts';

/** What stands on a share picture. */
export interface OgImage {
  /** Small, above: where on the site this is. */
  above?: string;
  /** Large: the page's title, or a statement's words. */
  words: string;
  /** For a statement: whether its source prints the words or tells them. */
  spoken?: 'direct' | 'reported' | 'translated';
  /** For a statement: who made it. */
  by?: string;
  /** Below the words, as far as there is room. */
  note?: string;
  /** The site's name. */
  site: string;
}

/** A page's share picture. */
export interface SharePicture {
  /** The page's path. */
  page: string;
  /** The picture's own. */
  path: string;
  poster: OgImage;
}

/**
 * The pictures of all pages, by the page's path. A page names a picture only if it is here, and what is here is drawn:
 * a page of a new kind is listed in `pictured` below.
 */
export const ogImages = memoize(async (): Promise<Map<string, SharePicture>> => {
  const listed = await Promise.all([entrance(), ...languages.map(pictured), ...languagePairs.map(picturedSideBySide)]);
  return new Map(listed.flat().map(([page, poster]) => [page, { page, path: pictureAddress(page), poster }]));
});

/** The share picture of the page at a path: its own, else that of the section it is in, if there is one. */
export async function ogImageOf(page: string): Promise<SharePicture | undefined> {
  const all = await ogImages();
  return all.get(page) ?? all.get(page.replace(/[^/]+\/$/, ''));
}

/** All words on a picture, for who cannot see it; no longer than X reads (420 characters). */
export function textOn({ above, words, by, note, site }: OgImage): string {
  const text = [above, words, by, note, site].filter(Boolean).join(' · ').replaceAll('\n', ' · ');
  return text.length > 420 ? `${text.slice(0, 419)}…` : text;
}

type Listed = [page: string, poster: OgImage];

async function entrance(): Promise<Listed[]> {
  const sites = await Promise.all(languages.map(site));
  const known = languages.map((language) => languageFacts[language].name).join(' · ');
  const [words, note] = [sites.map(({ name }) => name), sites.map(({ strapline }) => strapline)];
  return [[settings.basePath, { words: words.join('\n'), note: note.join('\n'), site: known }]];
}

async function pictured(language: Language): Promise<Listed[]> {
  const { name: siteName, description } = await site(language);
  const t = messages(language);
  const free = (await pages(language)).map(({ slug, title, summary }): Listed => {
    return [
      pageAddress(language, slug),
      { words: title, note: slug === 'home' ? description : summary, site: siteName },
    ];
  });
  const sectionPages = sections.map((section): Listed => {
    return [address(language, section), { words: t.sections[section], note: t.sectionIntros[section], site: siteName }];
  });
  const entryPages = (['meetings', 'sectors', 'questions', 'differences'] as const).map(async (section) => {
    const all: Entry<'meetings' | 'sectors' | 'questions' | 'differences'>[] = await entries(section, language);
    return newest(all).map((entry): Listed => {
      const note = 'summary' in entry ? entry.summary : opening(entry);
      return [
        address(language, section, entry.slug),
        { above: t.sections[section], words: entry.title, note, site: siteName },
      ];
    });
  });
  const quotePages = newest(await quotes(language)).map(async (quote): Promise<Listed> => {
    const said = await statement(quote, language);
    const above = `${t.sections.quotes} · ${said.kind}`;
    const poster = {
      above,
      words: said.words,
      spoken: quote.kind,
      by: said.by,
      note: said.circumstances,
      site: siteName,
    };
    return [address(language, 'quotes', quote.slug), poster];
  });
  const { title, intro } = t.print;
  const printPages = (await documents(language))
    .filter((document) => document !== 'summary') // a free page
    .map((document): Listed => {
      const { title: name, lead } = t.print.documents[document];
      return [printAddress(language, document), { above: title, words: name, note: lead, site: siteName }];
    });
  return [
    ...free,
    ...sectionPages,
    ...(await Promise.all(entryPages)).flat(),
    ...(await Promise.all(quotePages)),
    [printAddress(language), { words: title, note: intro, site: siteName }],
    ...printPages,
    [searchAddress(language), { words: t.search.title, note: t.search.intro, site: siteName }],
    [dataAddress(language), { words: t.data.title, note: t.data.intro, site: siteName }],
    [translationsAddress(language), { words: t.translations.title, note: t.translations.intro, site: siteName }],
  ];
}

async function picturedSideBySide(pair: LanguagePair): Promise<Listed[]> {
  const { original, translation } = pair;
  const [own, other] = [messages(original), messages(translation)];
  const site = [own.sideBySide, other.sideBySide].join(' · ');
  const inBoth = (one: string, two: string): OgImage => ({ words: one === two ? one : `${one}\n${two}`, site });
  const sectionPages = sections.map((section): Listed => [
    pairAddress(pair, section),
    inBoth(own.sections[section], other.sections[section]),
  ]);
  const entryPages = (['meetings', 'sectors', 'differences'] as const).map(async (section) => {
    const titles = new Map((await entries(section, translation)).map(({ slug, title }) => [slug, title]));
    return newest(await entries(section, original)).map(({ slug, title }): Listed => {
      return [pairAddress(pair, section, slug), inBoth(title, titles.get(slug) ?? title)];
    });
  });
  const index: Listed = [pairAddress(pair), inBoth(own.sideBySide, other.sideBySide)];
  const [summary, inOther] = await Promise.all([summaryPage(original), summaryPage(translation)]);
  const summaries =
    summary && inOther ? [[pairPrintAddress(pair), inBoth(summary.title, inOther.title)] as Listed] : [];
  return [index, ...sectionPages, ...(await Promise.all(entryPages)).flat(), ...summaries];
}

/** The first sentence of an entry's text. */
function opening({ document }: Entry<BilingualCollection>): string {
  return firstSentence(textOf(document)).text;
}

/** The entries of a section that came last, the newest first. */
function newest<Listed extends Entry<BilingualCollection>>(all: readonly Listed[]): Listed[] {
  const since = ({ document: { data }, slug }: Listed): string => `${data.added ?? data.updated} ${slug}`;
  return all.toSorted((a, b) => (since(a) < since(b) ? 1 : -1)).slice(0, limits.pictures);
}
