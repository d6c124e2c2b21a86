import { isPartialDate } from '../../library/partial-date.ts';
import { isDateField, offsetOf, walkValues } from '../fields.ts';
import { problemAt, type Parsed } from '../parsed.ts';
import { nameOfField, type Problem } from '../problem.ts';

/** Dates that have not come, and times that end before they begin. */
export function dateProblems(parsed: Parsed, today: string): Problem[] {
  const problems: Problem[] = [];
  walkValues(parsed, (field, value, path) => {
    if (isDateField(field) && typeof value === 'string' && isPartialDate(value) && value > today) {
      problems.push(
        problemAt(parsed, offsetOf(parsed, path), 'future-date', { date: value }, { field: nameOfField(path) }),
      );
    }
    const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown };
    if (typeof from !== 'string' || typeof to !== 'string' || !isPartialDate(from) || !isPartialDate(to)) return;
    // `2014` may hold `2014-06`: only what both dates say is compared.
    const shared = Math.min(from.length, to.length);
    if (to.slice(0, shared) >= from.slice(0, shared)) return;
    const end = [...path, 'to'];
    problems.push(
      problemAt(parsed, offsetOf(parsed, end), 'dates-reversed', { from, to }, { field: nameOfField(end) }),
    );
  });
  return problems;
}
