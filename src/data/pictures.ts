import { wordsIn } from '../i18n/index.ts';
import { limits } from '../library/limits.ts';
import { rooms } from '../library/references.ts';
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
} from '../library/routes.ts';
import { firstSentence } from '../markdown/text.ts';
import type { Poster } from '../pictures/poster.ts';
import { languageFacts, languagePairs, languages, settings, type Language, type LanguagePair } from '../site.config.ts';
import { entries, type Bilingual, type Entry } from './entries.ts';
import { memoize } from '../utils/memoize.ts';
import { pages, summaryPage } from './pages.ts';
import { documents } from './printed.ts';
import { quotes } from './quotes.ts';
import { site } from './site.ts';
import { statement } from './statements.ts';
import { textOf } from './texts.ts';

/** A page's share picture. */
export interface Picture {
  /** The page's path. */
  page: string;
  /** The picture's own. */
  path: string;
  poster: Poster;
}

/**
 * The pictures of all pages, by the page's path. A page names a picture only if it is here, and what is here is drawn:
 * a page of a new kind is listed in `pictured` below.
 */
export const pictures = memoize(async (): Promise<Map<string, Picture>> => {
  const listed = await Promise.all([entrance(), ...languages.map(pictured), ...languagePairs.map(picturedSideBySide)]);
  return new Map(listed.flat().map(([page, poster]) => [page, { page, path: pictureAddress(page), poster }]));
});

/** The share picture of the page at a path: its own, else that of the room it is in, if there is one. */
export async function pictureOf(page: string): Promise<Picture | undefined> {
  const all = await pictures();
  return all.get(page) ?? all.get(page.replace(/[^/]+\/$/, ''));
}

/** All words on a picture, for who cannot see it; no longer than X reads (420 characters). */
export function textOn({ above, words, by, note, site }: Poster): string {
  const text = [above, words, by, note, site].filter(Boolean).join(' · ').replaceAll('\n', ' · ');
  return text.length > 420 ? `${text.slice(0, 419)}…` : text;
}

type Listed = [page: string, poster: Poster];

async function entrance(): Promise<Listed[]> {
  const sites = await Promise.all(languages.map(site));
  const known = languages.map((language) => languageFacts[language].name).join(' · ');
  const [words, note] = [sites.map(({ name }) => name), sites.map(({ strapline }) => strapline)];
  return [[settings.basePath, { words: words.join('\n'), note: note.join('\n'), site: known }]];
}

async function pictured(language: Language): Promise<Listed[]> {
  const { name: siteName, description } = await site(language);
  const words = wordsIn(language);
  const free = (await pages(language)).map(({ slug, title, summary }): Listed => {
    return [
      pageAddress(language, slug),
      { words: title, note: slug === 'home' ? description : summary, site: siteName },
    ];
  });
  const roomPages = rooms.map((room): Listed => {
    return [address(language, room), { words: words.rooms[room], note: words.roomIntros[room], site: siteName }];
  });
  const entryPages = (['meetings', 'sectors', 'questions', 'differences'] as const).map(async (room) => {
    const all: Entry<'meetings' | 'sectors' | 'questions' | 'differences'>[] = await entries(room, language);
    return newest(all).map((entry): Listed => {
      const note = 'summary' in entry ? entry.summary : opening(entry);
      return [
        address(language, room, entry.slug),
        { above: words.rooms[room], words: entry.title, note, site: siteName },
      ];
    });
  });
  const quotePages = newest(await quotes(language)).map(async (quote): Promise<Listed> => {
    const said = await statement(quote, language);
    const above = `${words.rooms.quotes} · ${said.kind}`;
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
  const { title, intro } = words.print;
  const printPages = (await documents(language))
    .filter((document) => document !== 'summary') // a free page
    .map((document): Listed => {
      const { title: name, lead } = words.print.documents[document];
      return [printAddress(language, document), { above: title, words: name, note: lead, site: siteName }];
    });
  return [
    ...free,
    ...roomPages,
    ...(await Promise.all(entryPages)).flat(),
    ...(await Promise.all(quotePages)),
    [printAddress(language), { words: title, note: intro, site: siteName }],
    ...printPages,
    [searchAddress(language), { words: words.search.title, note: words.search.intro, site: siteName }],
    [dataAddress(language), { words: words.data.title, note: words.data.intro, site: siteName }],
    [
      translationsAddress(language),
      { words: words.translations.title, note: words.translations.intro, site: siteName },
    ],
  ];
}

async function picturedSideBySide(pair: LanguagePair): Promise<Listed[]> {
  const { original, translation } = pair;
  const [own, other] = [wordsIn(original), wordsIn(translation)];
  const site = [own.sideBySide, other.sideBySide].join(' · ');
  const inBoth = (one: string, two: string): Poster => ({ words: one === two ? one : `${one}\n${two}`, site });
  const roomPages = rooms.map((room): Listed => [pairAddress(pair, room), inBoth(own.rooms[room], other.rooms[room])]);
  const entryPages = (['meetings', 'sectors', 'differences'] as const).map(async (room) => {
    const titles = new Map((await entries(room, translation)).map(({ slug, title }) => [slug, title]));
    return newest(await entries(room, original)).map(({ slug, title }): Listed => {
      return [pairAddress(pair, room, slug), inBoth(title, titles.get(slug) ?? title)];
    });
  });
  const index: Listed = [pairAddress(pair), inBoth(own.sideBySide, other.sideBySide)];
  const [summary, inOther] = await Promise.all([summaryPage(original), summaryPage(translation)]);
  const summaries =
    summary && inOther ? [[pairPrintAddress(pair), inBoth(summary.title, inOther.title)] as Listed] : [];
  return [index, ...roomPages, ...(await Promise.all(entryPages)).flat(), ...summaries];
}

/** The first sentence of an entry's text. */
function opening({ document }: Entry<Bilingual>): string {
  return firstSentence(textOf(document)).text;
}

/** The entries of a room that came last, the newest first. */
function newest<Listed extends Entry<Bilingual>>(all: readonly Listed[]): Listed[] {
  const since = ({ document: { data }, slug }: Listed): string => `${data.added ?? data.updated} ${slug}`;
  return all.toSorted((a, b) => (since(a) < since(b) ? 1 : -1)).slice(0, limits.pictures);
}
