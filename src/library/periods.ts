import { comparePartialDates } from './partial-date.ts';

/** As many things as one page tells before its period is divided. */
const mostOnAPage = 9;
/** As many events as the timeline's first page lists, each on a line; of more it lists years, and key events only. */
export const mostListed = 48;
/** As many of the newest key events as stand for all events where these are too many. */
export const mostNamed = 24;
/** As many events as a document for printing tells. */
export const mostPrinted = 300;

/**
 * The period that each date is told in. A period is a date too, of which what is not needed is left out: a year, or a month
 * or day where the year or month has more than a page's worth. So it stays the same when other years grow.
 * @param dates one for each thing there is, each of them a year, a month or a day in ISO 8601
 */
export function periodsOf(dates: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const part of dates.flatMap(partsOf)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const periodOf = (date: string): string =>
    partsOf(date).find((part) => (counts.get(part) ?? 0) <= mostOnAPage) ?? date;
  return new Map(dates.map((date) => [date, periodOf(date)]));
}

/** A date's year, month and day, as far as it has them, each with what is before it: `2025`, `2025-11`. */
export function partsOf(date: string): string[] {
  return ['YYYY', 'YYYY-MM', 'YYYY-MM-DD']
    .filter(({ length }) => length <= date.length)
    .map(({ length }) => date.slice(0, length));
}

/** Every period that has a page, oldest first: those that are told in, and those that are divided into others. */
export function allPeriods(periods: Iterable<string>): string[] {
  return [...new Set([...periods].flatMap(partsOf))].sort(comparePartialDates);
}

/** The decade of a year, by its first year: `2010` for `2014`. */
export function decadeOf(date: string): string {
  return `${date.slice(0, 3)}0`;
}
