import { originalLanguage } from '../../../site.config.ts';
import { chapterOf, comparePartialDates, isPartialDate, timestamp } from '../../../utils/partial-date.ts';
import type { Content, EntryFile } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { offsetOf, valuesOf } from '../fields.ts';
import { diagnosticAt } from '../parsed.ts';
import { isBefore } from './dates.ts';

/** When a chapter or an event begins and ends; a chapter that is still going on has no end. */
interface Span {
  entry: EntryFile;
  from: string;
  to: string | undefined;
}

/** Chapters that overlap, have the name of an event or no events, and events that lie in none. */
export function chapterProblems(content: Content): Diagnostic[] {
  const chapters = spansIn(content, 'chapters').sort((a, b) => comparePartialDates(a.from, b.from));
  const told = Map.groupBy(spansIn(content, 'events'), ({ from }) => chapterOf(chapters, from));
  return chapters.flatMap((chapter, index) => {
    const events = told.get(chapter) ?? [];
    return [
      ...samePlace(content, chapter),
      ...overlap(chapter, chapters[index + 1]),
      ...events.flatMap((event) => outside(event, chapter)),
      ...(events.length === 0 ? [diagnosticAt(chapter.entry, 0, 'chapter-without-events', {})] : []),
    ];
  });
}

function spansIn(content: Content, folder: 'chapters' | 'events'): Span[] {
  return content.entries.flatMap((entry) => {
    if (entry.role.folder !== folder || entry.role.language !== originalLanguage) return [];
    const { date, from = date, to = date } = valuesOf(entry) ?? {};
    return isDate(from) && (to === undefined || isDate(to)) ? [{ entry, from, to }] : [];
  });
}

const isDate = (value: unknown): value is string => typeof value === 'string' && isPartialDate(value);

/** Both have their place on one page, by their name. */
function samePlace(content: Content, { entry }: Span): Diagnostic[] {
  const event = content.entry('events', entry.role.slug, originalLanguage);
  return event ? [diagnosticAt(entry, 0, 'place-taken', { other: event.path })] : [];
}

function overlap({ entry, from, to }: Span, next: Span | undefined): Diagnostic[] {
  if (!next || (to !== undefined && isBefore(to, next.from))) return [];
  const facts = { other: next.entry.path, from: next.from };
  const end = justBefore(next.from);
  const more = { field: 'to', ...(!isBefore(end, from) && { example: `to: '${end}'` }) };
  return [diagnosticAt(entry, offsetOf(entry, ['to']), 'chapters-overlap', facts, more)];
}

/** The year, month or day before another. */
function justBefore(date: string): string {
  return new Date(Date.parse(timestamp(date)) - 86_400_000).toISOString().slice(0, date.length);
}

function outside({ entry, from: date }: Span, { entry: { path }, from, to }: Span): Diagnostic[] {
  if (!isBefore(date, from) && !(to !== undefined && isBefore(to, date))) return [];
  return [
    diagnosticAt(entry, offsetOf(entry, ['date']), 'outside-chapters', { date, chapter: path }, { field: 'date' }),
  ];
}
