import { each, type Both } from '../library/both.ts';
import { neighbours } from '../library/neighbours.ts';
import { formatPartialDate } from '../library/partial-date.ts';
import { allPeriods, decadeOf, mostListed, mostNamed, partsOf } from '../library/periods.ts';
import { languagePairs, languages, type Language, type LanguagePair } from '../site.config.ts';
import { byYear, events, type Event } from './events.ts';
import { keyOf } from './keys.ts';
import { paired } from './paired.ts';

/** A period and all its events. */
export interface Part<Listed = Event> {
  period: string;
  events: readonly Listed[];
}

/** A page of the timeline. */
export interface Period<Listed = Event> {
  period: string;
  /** What it tells itself: where it is divided, only what is not known more exactly. */
  events: readonly Listed[];
  /** All events of the period, whatever page tells them. */
  whole: readonly Listed[];
  /** The shorter periods that it is divided into, which have pages of their own. */
  parts: Part<Listed>[];
}

/** The years of a decade, which is named by its first. */
export interface Decade<Listed = Event> {
  decade: string;
  years: Part<Listed>[];
}

function pagesOf<Listed>(all: readonly Listed[], periodOf: (one: Listed) => string): Period<Listed>[] {
  const told = Map.groupBy(all, periodOf);
  const within = Map.groupBy(
    all.flatMap((event) => partsOf(periodOf(event)).map((period) => ({ period, event }))),
    ({ period }) => period,
  );
  const wholeOf = (period: string): Listed[] => (within.get(period) ?? []).map(({ event }) => event);
  const pages = allPeriods(told.keys());
  const parts = Map.groupBy(pages, (period) => partsOf(period).at(-2));
  return pages.map((period) => ({
    period,
    events: told.get(period) ?? [],
    whole: wholeOf(period),
    parts: (parts.get(period) ?? []).map((part) => ({ period: part, events: wholeOf(part) })),
  }));
}

/** The pages of the timeline's periods, in each language, with those before and after. For `getStaticPaths`. */
export async function periodPaths() {
  const perLanguage = languages.map(async (language) => {
    const all = pagesOf(await events(language), ({ period }) => period);
    const names = all.map(({ period }) => {
      return { slug: period, title: formatPartialDate(period, language), textLanguage: language };
    });
    return all.map(async (page) => ({
      params: { language, period: page.period },
      props: { language, page, around: neighbours(names, page.period) },
      cacheKey: await keyOf(page.whole),
    }));
  });
  return Promise.all((await Promise.all(perLanguage)).flat());
}

/** The same for each two languages side by side. For `getStaticPaths`. */
export async function pairedPeriodPaths() {
  const perPair = languagePairs.map(async (pair) => {
    const all = pagesOf(await paired(events, pair), ({ original }) => original.period);
    const names = all.map(({ period }) => {
      return { slug: period, title: each(pair, (language) => formatPartialDate(period, language)) };
    });
    return all.map(async (page) => ({
      params: { ...pair, period: page.period },
      props: { pair, page, around: neighbours(names, page.period) },
      cacheKey: await keyOf(page.whole.flatMap(({ original, translation }) => [original, translation])),
    }));
  });
  return Promise.all((await Promise.all(perPair)).flat());
}

/** The titles that stand for the events of a period where there is room for a sentence: of key events if it has any. */
export function openingOf(whole: readonly Event[]): string[] {
  const key = whole.filter((event) => event.key);
  return (key.length > 0 ? key : whole).slice(0, 3).map(({ title }) => title);
}

/** What the first page of the timeline shows of the events. */
export interface Overview<Listed = Event> {
  /** The events that it shows, year by year; of very many only key events, the newest. */
  years: Part<Listed>[];
  /** Of very many, all years there are; else none. */
  decades: Decade<Listed>[];
}

/** The timeline at a glance, in a language. */
export async function overview(language: Language): Promise<Overview> {
  return overviewOf(await events(language), (event) => event);
}

/** The same in two languages. */
export async function pairedOverview(pair: LanguagePair): Promise<Overview<Both<Event>>> {
  return overviewOf(await paired(events, pair), ({ original }) => original);
}

function overviewOf<Listed>(all: readonly Listed[], eventOf: (one: Listed) => Event): Overview<Listed> {
  const yearsOf = (some: readonly Listed[]): Part<Listed>[] =>
    byYear(some, (one) => eventOf(one).date).map((year) => ({ period: year.year, events: year.events }));
  if (all.length <= mostListed) return { years: yearsOf(all), decades: [] };
  const decades = Map.groupBy(yearsOf(all), ({ period }) => decadeOf(period));
  return {
    years: yearsOf(all.filter((one) => eventOf(one).key).slice(-mostNamed)),
    decades: [...decades].map(([decade, years]) => ({ decade, years })),
  };
}
