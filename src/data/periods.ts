import { apart, sides } from '../library/both.ts';
import { neighbours } from '../library/neighbours.ts';
import { formatPartialDate } from '../library/partial-date.ts';
import { allPeriods, decadeOf, mostListed, mostNamed, partsOf } from '../library/periods.ts';
import { languagePairs, languages, type Language } from '../site.config.ts';
import { byYear, events, type Event } from './events.ts';
import { keyOf } from './keys.ts';
import { paired } from './paired.ts';

/** A period and all its events. */
export interface Part {
  period: string;
  events: readonly Event[];
}

/** A page of the timeline. */
export interface Period {
  period: string;
  /** What it tells itself: where it is divided, only what is not known more exactly. */
  events: readonly Event[];
  /** All events of the period, whatever page tells them. */
  whole: readonly Event[];
  /** The shorter periods that it is divided into, which have pages of their own. */
  parts: Part[];
}

/** The years of a decade, which is named by its first. */
export interface Decade {
  decade: string;
  years: Part[];
}

function pagesOf(all: readonly Event[]): Period[] {
  const told = Map.groupBy(all, ({ period }) => period);
  const within = Map.groupBy(
    all.flatMap((event) => partsOf(event.period).map((period) => ({ period, event }))),
    ({ period }) => period,
  );
  const wholeOf = (period: string): Event[] => (within.get(period) ?? []).map(({ event }) => event);
  const pages = allPeriods(told.keys());
  const parts = Map.groupBy(pages, (period) => partsOf(period).at(-2));
  return pages.map((period) => ({
    period,
    events: told.get(period) ?? [],
    whole: wholeOf(period),
    parts: (parts.get(period) ?? []).map((part) => ({ period: part, events: wholeOf(part) })),
  }));
}

/** The pages of the periods of some events in a language, each with those before and after. */
function periodsIn(language: Language, all: readonly Event[]) {
  const pages = pagesOf(all);
  const names = pages.map(({ period }) => {
    return { slug: period, title: formatPartialDate(period, language), textLanguage: language };
  });
  return pages.map((page) => ({ language, page, around: neighbours(names, page.period) }));
}

/** The pages of the timeline's periods, in each language, with those before and after. For `getStaticPaths`. */
export async function periodPaths() {
  const perLanguage = languages.map(async (language) =>
    periodsIn(language, await events(language)).map(async (props) => ({
      params: { language, period: props.page.period },
      props,
      cacheKey: await keyOf(props.page.whole),
    })),
  );
  return Promise.all((await Promise.all(perLanguage)).flat());
}

/** The same for each two languages side by side. For `getStaticPaths`. */
export async function pairedPeriodPaths() {
  const perPair = languagePairs.map(async (pair) => {
    const all = apart(await paired(events, pair));
    const translations = periodsIn(pair.translation, all.translation);
    return periodsIn(pair.original, all.original).flatMap((original, index) => {
      const translation = translations[index];
      return translation ? { pair, period: { original, translation } } : [];
    });
  });
  return Promise.all(
    (await Promise.all(perPair)).flat().map(async (props) => ({
      params: { ...props.pair, period: props.period.original.page.period },
      props,
      cacheKey: await keyOf(sides.flatMap((side) => props.period[side].page.whole)),
    })),
  );
}

/** The titles that stand for the events of a period where there is room for a sentence: of key events if it has any. */
export function openingOf(whole: readonly Event[]): string[] {
  const key = whole.filter((event) => event.key);
  return (key.length > 0 ? key : whole).slice(0, 3).map(({ title }) => title);
}

/** What the first page of the timeline shows of the events. */
interface Overview {
  /** The events that it shows, year by year; of very many only key events, the newest. */
  years: Part[];
  /** Of very many, all years there are; else none. */
  decades: Decade[];
}

/** The timeline at a glance. */
export function overviewOf(all: readonly Event[]): Overview {
  const yearsOf = (some: readonly Event[]): Part[] =>
    byYear(some, ({ date }) => date).map((year) => ({ period: year.year, events: year.events }));
  if (all.length <= mostListed) return { years: yearsOf(all), decades: [] };
  const decades = Map.groupBy(yearsOf(all), ({ period }) => decadeOf(period));
  return {
    years: yearsOf(all.filter(({ key }) => key).slice(-mostNamed)),
    decades: [...decades].map(([decade, years]) => ({ decade, years })),
  };
}
