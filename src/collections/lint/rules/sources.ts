import { citationsIn } from '../../../utils/bibliography.ts';
import { memoize } from '../../../utils/memoize.ts';
import { type Content, isAs } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { walkValues } from '../fields.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';

/** Sources that nothing on the site rests on. */
export function sourceProblems(content: Content): Diagnostic[] {
  const cited = new Set(content.files.flatMap(citedIn));
  return content.files
    .filter(isAs('source'))
    .filter(({ role }) => !cited.has(role.slug))
    .map((source) => diagnosticAt(source, 0, 'unused-source', { id: source.role.slug }));
}

const citedIn = memoize((parsed: Parsed): string[] => {
  const ids = citationsIn(parsed.text);
  walkValues(parsed, ({ relation }, value) => {
    if (relation === 'sources' && typeof value === 'string') ids.push(value);
  });
  return ids;
});
