import { type Language, languageDetails } from '../site.config.ts';
import { memoize } from './memoize.ts';
import { compareStrings } from './text.ts';

/** The form of such a date; whether the day exists it cannot tell. */
export const partialDatePattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Tells whether a text is a calendar date known to the year, the month or the day: `2004`, `2014-06`, `2025-11-04`
 * (ISO 8601 reduced precision, https://www.loc.gov/standards/datetime/ level 0). The day must exist.
 */
export function isPartialDate(text: string): boolean {
  if (!partialDatePattern.test(text)) return false;
  const date = firstDay(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The first day that a partial date may mean, at midnight UTC. */
function firstDay(date: string): Date {
  return new Date(`${date}-01-01`.slice(0, 10));
}

/**
 * A partial date as a moment (https://www.rfc-editor.org/rfc/rfc3339): the first day that it may mean, at midnight UTC.
 * East of Greenwich, where Hindi is read, that is in the morning of the same day. Midnight there would be the day before
 * to a program that shows UTC, and a later hour would not have come yet where a text is published on its day.
 */
export function timestamp(date: string): string {
  return firstDay(date).toISOString().replace('.000', '');
}

/** Orders two partial dates, oldest first; a month stands before its days. For `Array.prototype.sort`. */
export function comparePartialDates(a: string, b: string): number {
  return compareStrings(a, b);
}

/** The year of a partial date, as it is written: `2014-06` gives `2014`. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

const parts = {
  year: {},
  month: { month: 'long' },
  day: { month: 'long', day: 'numeric' },
  weekday: { month: 'long', day: 'numeric', weekday: 'long' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * Writes a partial date for readers, as exactly as it is known: `4 नवंबर 2025`, `June 2014`, `1999`.
 * @param weekday also names the day of the week, where the day is known.
 */
export function formatPartialDate(date: string, language: Language, { weekday = false } = {}): string {
  return written(date, language, weekday);
}

/** Each is written once: Intl takes longer for it than a short component for all else. */
const written = memoize((date: string, language: Language, weekday: boolean): string => {
  const [, month, day] = partialDatePattern.exec(date)?.slice(1) ?? [];
  const exactness = day ? (weekday ? 'weekday' : 'day') : month ? 'month' : 'year';
  // A day stays with its month.
  return formatOf(language, exactness)
    .format(firstDay(date))
    .replace(/(?<=\d) (?=\p{L})/u, '\u00a0');
});

const formatOf = memoize((language: Language, exactness: keyof typeof parts) => {
  const { locale } = languageDetails[language];
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...parts[exactness] });
});

interface Span {
  from: string;
}

/**
 * The chapter that a date belongs to: the last that begins with it or before it. What is older than all belongs to the first.
 * @param chapters oldest first
 * @param date a year, a month or a day in ISO 8601
 */
export function chapterOf<Chapter extends Span>(chapters: readonly Chapter[], date: string): Chapter | undefined {
  return chapters.findLast(({ from }) => comparePartialDates(from, date) <= 0) ?? chapters[0];
}
