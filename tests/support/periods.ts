import { allPeriods, periodsOf } from '../../src/library/periods.ts';
import { originalLanguage } from '../../src/site.config.ts';
import { entryFiles } from './content.ts';

/** The period whose page tells each event of a content folder, by the event's slug. */
export function periodsBySlug(content: string): Map<string, string> {
  const dates = entryFiles(content, 'events', originalLanguage).map(
    ({ slug, fields }) => [slug, String(fields.date)] as const,
  );
  const periods = periodsOf(dates.map(([, date]) => date));
  return new Map(dates.map(([slug, date]) => [slug, periods.get(date) ?? date]));
}

/** Where an event of a content folder is told, below the language: `timeline/2025/`. */
export function pageOfEvent(content: string, slug: string): string {
  return `timeline/${periodsBySlug(content).get(slug) ?? ''}/`;
}

/** The pages of the timeline's periods that a content folder calls for, below the language, oldest first. */
export function periodPages(content: string): string[] {
  return allPeriods(periodsBySlug(content).values()).map((period) => `timeline/${period}/`);
}
