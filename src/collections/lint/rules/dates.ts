import { isPartialDate } from '../../../utils/partial-date.ts';
import { type Diagnostic, nameOfField } from '../diagnostic.ts';
import { isDateField, offsetOf, valuesOf, walkValues } from '../fields.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';

/** Dates that have not come, times that end before they begin, and texts changed before they were there. */
export function dateProblems(parsed: Parsed, today: string): Diagnostic[] {
  const problems: Diagnostic[] = [];
  walkValues(parsed, (field, value, path) => {
    if (isDateField(field) && typeof value === 'string' && isPartialDate(value) && value > today) {
      problems.push(
        diagnosticAt(parsed, offsetOf(parsed, path), 'future-date', { date: value }, { field: nameOfField(path) }),
      );
    }
    const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown };
    const reversed = reversedDates(from, to);
    if (!reversed) return;
    const end = [...path, 'to'];
    problems.push(diagnosticAt(parsed, offsetOf(parsed, end), 'dates-reversed', reversed, { field: nameOfField(end) }));
  });
  return [...problems, ...stampProblems(parsed)];
}

/** A text is not on the site later than it was last changed. */
function stampProblems(parsed: Parsed): Diagnostic[] {
  const { added, updated } = valuesOf(parsed) ?? {};
  const reversed = reversedDates(added, updated);
  if (parsed.role.is !== 'entry' || !reversed) return [];
  const field = 'added';
  const facts = { added: reversed.from, updated: reversed.to };
  return [diagnosticAt(parsed, offsetOf(parsed, [field]), 'added-after-change', facts, { field })];
}

/** Two dates of which the second is before the first. */
function reversedDates(from: unknown, to: unknown): { from: string; to: string } | undefined {
  if (typeof from !== 'string' || typeof to !== 'string' || !isPartialDate(from) || !isPartialDate(to))
    return undefined;
  return isBefore(to, from) ? { from, to } : undefined;
}

/** Whether a partial date is over when another begins. `2014` may hold `2014-06`: only what both say is compared. */
export function isBefore(date: string, other: string): boolean {
  const shared = Math.min(date.length, other.length);
  return date.slice(0, shared) < other.slice(0, shared);
}
