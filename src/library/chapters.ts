import { comparePartialDates } from './partial-date.ts';

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
