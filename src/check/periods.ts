import { comparePartialDates, isPartialDate, yearOf } from '../library/partial-date.ts';
import { allPeriods, mostListed, partsOf, periodsOf } from '../library/periods.ts';
import { referenceKinds } from '../library/references.ts';
import { originalLanguage } from '../site.config.ts';
import type { Content, EntryFile } from './content.ts';
import { valuesOf } from './fields.ts';

/** What has a place on a page of the timeline. */
interface Places {
  events: EntryFile[];
  years: string[];
}

/** The places on the timeline's first page. */
export function placesOnTimeline(content: Content): Places {
  const dated = datedEvents(content);
  const shown = dated.length <= mostListed ? dated : [];
  return { events: shown.map(({ entry }) => entry), years: dated.map(({ date }) => yearOf(date)) };
}

/** The places on the page of a period: the events that it tells or lists. Undefined where there is no such page. */
export function placesInPeriod(content: Content, period: string): Places | undefined {
  const dated = datedEvents(content);
  const periods = periodsOf(dated.map(({ date }) => date));
  if (!allPeriods(periods.values()).includes(period)) return undefined;
  const toldIn = ({ date }: Dated): string => periods.get(date) ?? date;
  const whole = dated.filter((one) => partsOf(toldIn(one)).includes(period));
  const shown = whole.length <= mostListed ? whole : whole.filter((one) => toldIn(one) === period);
  return { events: shown.map(({ entry }) => entry), years: [] };
}

interface Dated {
  entry: EntryFile;
  date: string;
}

/** The events whose date can be read, oldest first. */
function datedEvents({ entries }: Content): Dated[] {
  const { collection } = referenceKinds.event;
  return entries
    .filter(({ role }) => role.folder === collection && role.language === originalLanguage)
    .flatMap((entry) => {
      const date = valuesOf(entry)?.date;
      return typeof date === 'string' && isPartialDate(date) ? [{ entry, date }] : [];
    })
    .sort((a, b) => comparePartialDates(a.date, b.date) || comparePartialDates(a.entry.role.slug, b.entry.role.slug));
}
