import { type Language, languageDetails } from '../site.config.ts';
import { memoize } from './memoize.ts';
import { compareStrings } from './text.ts';

/** The form of a partial date; it does not check whether the day exists. */
export const partialDatePattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Whether a text is a calendar date with a year, a month or a day: `2004`, `2014-06`, `2025-11-04` (ISO 8601 reduced
 * precision, https://www.loc.gov/standards/datetime/ level 0). The day must exist.
 */
export function isPartialDate(text: string): boolean {
  if (!partialDatePattern.test(text)) return false;
  const date = firstDay(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The first possible day of a partial date, at midnight UTC. */
function firstDay(date: string): Date {
  return new Date(`${date}-01-01`.slice(0, 10));
}

/**
 * A partial date as a timestamp (https://www.rfc-editor.org/rfc/rfc3339): its first possible day, at midnight UTC. In
 * places east of Greenwich that is the same day. Midnight there would be the day before for programs that show UTC, and
 * a later hour could be in the future when a text is published on its day.
 */
export function timestamp(date: string): string {
  return firstDay(date).toISOString().replace('.000', '');
}

/** Orders two partial dates, oldest first; a month comes before its days. For `Array.prototype.sort`. */
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

/** Memoized, because Intl takes longer than the rest of a short component. */
const written = memoize((date: string, language: Language, weekday: boolean): string => {
  const [, month, day] = partialDatePattern.exec(date)?.slice(1) ?? [];
  const exactness = day ? (weekday ? 'weekday' : 'day') : month ? 'month' : 'year';
  // No line break between day and month.
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
 * The chapter that a date belongs to: the last one that begins on or before it. Older dates belong to the first
 * chapter.
 * @param chapters oldest first
 * @param date a year, a month or a day in ISO 8601
 */
export function chapterOf<Chapter extends Span>(chapters: readonly Chapter[], date: string): Chapter | undefined {
  return chapters.findLast(({ from }) => comparePartialDates(from, date) <= 0) ?? chapters[0];
}
