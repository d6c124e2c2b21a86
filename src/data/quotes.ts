import { messages } from '../i18n/index.ts';
import { listed } from '../i18n/names.ts';
import { type Language, languageDetails } from '../site.config.ts';
import { directionOf, isIn } from '../utils/languages.ts';
import { memoize } from '../utils/memoize.ts';
import { comparePartialDates, formatPartialDate } from '../utils/partial-date.ts';
import { compareStrings, isWhole, lengthOf, shownInSearch } from '../utils/text.ts';
import { nearest } from '../utils/nearest.ts';
import { type Entry, entries } from './entries.ts';
import { nameOf } from './names.ts';
import { linkResolver } from './references.ts';

export type Quote = Entry<'quotes'>;

/** The quotes in a language: by day and place, direct ones before reported ones, and each speaker's together. */
export const quotes = memoize(async (language: Language): Promise<readonly Quote[]> =>
  [...(await entries('quotes', language))].sort(
    (a, b) =>
      comparePartialDates(a.date, b.date) ||
      compareStrings(a.place ?? '', b.place ?? '') ||
      compareStrings(a.kind, b.kind) ||
      compareStrings(a.speakers.join(), b.speakers.join()) ||
      compareStrings(a.slug, b.slug),
  ),
);

/** Quotes by their slugs, in the given order. */
export async function quotesNamed(slugs: readonly string[], language: Language): Promise<Quote[]> {
  const all = new Map((await quotes(language)).map((quote) => [quote.slug, quote]));
  return slugs.map((slug) => {
    const quote = all.get(slug);
    if (quote) return quote;
    throw new Error(
      `<Quotes of="…">: there is no quote “${slug}”; the nearest is “${nearest(slug, [...all.keys()]) ?? ''}”.`,
    );
  });
}

/** What was said in one place on one day. */
export interface Scene {
  date: string;
  /** Its name; absent if no source gives it. */
  place: string | undefined;
  quotes: Quote[];
}

/** Groups quotes into scenes by day and place, and orders these. */
export async function scenesOf(quotes: readonly Quote[], language: Language): Promise<Scene[]> {
  const scenes = [...Map.groupBy(quotes, ({ date, place = '' }) => `${date} ${place}`).values()];
  const named = scenes.sort(byDayAndWeight).map(async (said) => {
    const [{ date, place } = { date: '', place: undefined }] = said;
    return { date, place: place && (await nameOf('places', place, language)), quotes: said };
  });
  return Promise.all(named);
}

/** Orders scenes by day; on one day those with most quotes first, and those without a place last. */
function byDayAndWeight([a, ...more]: readonly Quote[], [b, ...others]: readonly Quote[]): number {
  if (!a || !b) return 0;
  return comparePartialDates(a.date, b.date) || Number(!a.place) - Number(!b.place) || others.length - more.length;
}

/** A quote in a few lines, for share pictures and descriptions. */
export interface QuoteSummary {
  /** In the page's language if the quote has words in it; in quotation marks only if the source prints them so. */
  words: string;
  by: string;
  circumstances: string;
  /** What the words are: direct or reported, and whether the translation is ours. */
  kind: string;
}

/** A quote's words in their own language; in quotation marks if the source prints them so. */
export function spokenWords({ kind, original, language }: Quote): string {
  if (kind === 'reported') return original;
  // In right-to-left text the opening and closing marks swap (https://cldr.unicode.org, “delimiters”).
  return directionOf(language) === 'rtl' ? `”${original}“` : `“${original}”`;
}

/** Our translation of a quote's words, if these are not in the page's language. */
export function translationIn({ language: spoken, translation }: Quote, language: Language): string | undefined {
  return isIn(spoken, language) ? undefined : translation;
}

/** The summary of a quote in a language. */
export async function quoteSummary(quote: Quote, language: Language): Promise<QuoteSummary> {
  const t = messages(language);
  const link = await linkResolver(language);
  const translation = translationIn(quote, language);
  const place = quote.place && (await nameOf('places', quote.place, language));
  const kind = t.quoteKinds[quote.kind].name;
  return {
    words: translation ?? spokenWords(quote),
    by: listed(
      quote.speakers.map((slug) => link({ kind: 'person', slug }).title),
      language,
    ),
    circumstances: [quote.occasion, place, formatPartialDate(quote.date, language)].filter(Boolean).join(', '),
    kind: translation ? `${kind} · ${t.ourTranslation}` : kind,
  };
}

/** Sentences that describe a quote in search results, the fullest that have room there first. */
export async function quoteDescriptions(quote: Quote, language: Language): Promise<string[]> {
  const { words, by, circumstances } = await quoteSummary(quote, language);
  const day = formatPartialDate(quote.date, language);
  const { endMark } = languageDetails[language];
  const said = isWhole(words) ? words : `${words}${endMark}`;
  const whole = [
    `${said} ${by}, ${circumstances}${endMark}`,
    `${by}, ${day}: ${said}`,
    `${quote.title}: ${by}, ${circumstances}${endMark}`,
    `${quote.title}: ${by}, ${day}${endMark}`,
  ];
  return whole.filter((text) => lengthOf(text) <= shownInSearch.most).slice(0, 1);
}
