import { originalLanguage } from '../../../site.config.ts';
import { chapterOf, comparePartialDates, isPartialDate, timestamp } from '../../../utils/partial-date.ts';
import { isRecord } from '../../../utils/text.ts';
import type { Content, EntryFile } from '../content.ts';
import { type Diagnostic, type FieldPath, diagnosticAt } from '../diagnostic.ts';
import { fieldValues, isDateField, valuesOf } from '../fields.ts';
import type { Parsed } from '../parsed.ts';

/** Reports dates in the future, periods that end before they begin, and texts changed before they were added. */
export function dateProblems(parsed: Parsed, today: string): Diagnostic[] {
  return fieldValues(parsed).flatMap(({ schema, value, path }) => {
    if (isDateField(schema) && isDate(value) && value > today) {
      return [diagnosticAt(parsed, path, 'future-date', { date: value })];
    }
    if (!isRecord(value)) return [];
    return [
      ...reversedDates(parsed, 'dates-reversed', [...path, 'to'], value.from, value.to),
      ...reversedDates(parsed, 'added-after-change', [...path, 'added'], value.added, value.updated),
    ];
  });
}

const isDate = (value: unknown): value is string => typeof value === 'string' && isPartialDate(value);

/** Reports two dates in the wrong order. */
function reversedDates(
  parsed: Parsed,
  kind: 'dates-reversed' | 'added-after-change',
  path: FieldPath,
  from: unknown,
  to: unknown,
): Diagnostic[] {
  return isDate(from) && isDate(to) && isBefore(to, from) ? [diagnosticAt(parsed, path, kind, { from, to })] : [];
}

/** Whether a partial date ends before another begins, by the parts that both have: `2014` contains `2014-06`. */
function isBefore(date: string, other: string): boolean {
  const shared = Math.min(date.length, other.length);
  return date.slice(0, shared) < other.slice(0, shared);
}

/** The period of a chapter or an event; a chapter that is still going on has no end. */
interface Span {
  entry: EntryFile;
  from: string;
  to: string | undefined;
}

/** Chapters that overlap, have the name of an event or no events, and events that lie in none. */
export function chapterProblems(content: Content): Diagnostic[] {
  const chapters = spansIn(content, 'chapters').sort((a, b) => comparePartialDates(a.from, b.from));
  const byChapter = Map.groupBy(spansIn(content, 'events'), ({ from }) => chapterOf(chapters, from));
  return chapters.flatMap((chapter, index) => {
    const { entry } = chapter;
    const events = byChapter.get(chapter) ?? [];
    const namesake = content.entry('events', entry.role.slug, originalLanguage);
    return [
      ...(namesake ? [diagnosticAt(entry, 0, 'place-taken', { other: namesake.path })] : []),
      ...overlap(chapter, chapters[index + 1]),
      ...events
        .filter((event) => isBefore(event.from, chapter.from) || isOver(chapter, event.from))
        .map((event) =>
          diagnosticAt(event.entry, ['date'], 'outside-chapters', { date: event.from, chapter: entry.path }),
        ),
      ...(events.length === 0 ? [diagnosticAt(entry, 0, 'chapter-without-events', {})] : []),
    ];
  });
}

function spansIn(content: Content, folder: 'chapters' | 'events'): Span[] {
  return content.originals(folder).flatMap((entry) => {
    const { date, from = date, to = date } = valuesOf(entry) ?? {};
    return isDate(from) && (to === undefined || isDate(to)) ? [{ entry, from, to }] : [];
  });
}

const isOver = ({ to }: Span, date: string): boolean => to !== undefined && isBefore(to, date);

function overlap(chapter: Span, next: Span | undefined): Diagnostic[] {
  if (!next || isOver(chapter, next.from)) return [];
  const { entry, from } = chapter;
  // The year, month or day before.
  const end = new Date(Date.parse(timestamp(next.from)) - 86_400_000).toISOString().slice(0, next.from.length);
  const example = isBefore(end, from) ? undefined : `to: '${end}'`;
  return [diagnosticAt(entry, ['to'], 'chapters-overlap', { other: next.entry.path, from: next.from }, example)];
}
