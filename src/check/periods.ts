import { isPartialDate, yearOf } from '../library/partial-date.ts';
import { allPeriods, mostListed, periodsOf } from '../library/periods.ts';
import { referenceKinds } from '../library/references.ts';
import { originalLanguage } from '../site.config.ts';
import type { Content } from './content.ts';
import { valuesOf } from './fields.ts';

/** The places on the timeline's first page: its years, and the events where it lists them. */
export function placesOnTimeline(content: Content): string[] {
  const dated = datedEvents(content);
  const listed = dated.length <= mostListed ? dated.map(({ slug }) => slug) : [];
  return [...listed, ...dated.map(({ date }) => `year-${yearOf(date)}`)];
}

/** Whether the timeline has a page of a period. */
export function hasPeriod(content: Content, period: string): boolean {
  const periods = periodsOf(datedEvents(content).map(({ date }) => date));
  return allPeriods(periods.values()).includes(period);
}

/** The events whose date can be read. */
function datedEvents({ entries }: Content): { slug: string; date: string }[] {
  return entries
    .filter(({ role }) => role.folder === referenceKinds.event.collection && role.language === originalLanguage)
    .flatMap((entry) => {
      const date = valuesOf(entry)?.date;
      return typeof date === 'string' && isPartialDate(date) ? [{ slug: entry.role.slug, date }] : [];
    });
}
