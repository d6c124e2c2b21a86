import { citationsIn } from '../../library/citation.ts';
import { isAs, type Content } from '../content.ts';
import { walkValues } from '../fields.ts';
import { problemAt, type Parsed } from '../parsed.ts';
import type { Problem } from '../problem.ts';
import { memoize } from '../../utils/memoize.ts';

/** Sources that nothing on the site rests on. */
export function sourceProblems(content: Content): Problem[] {
  const cited = new Set(content.files.flatMap(citedIn));
  return content.files
    .filter(isAs('source'))
    .filter(({ role }) => !cited.has(role.slug))
    .map((source) => problemAt(source, 0, 'unused-source', { id: source.role.slug }));
}

const citedIn = memoize((parsed: Parsed): string[] => {
  const ids = citationsIn(parsed.text);
  walkValues(parsed, ({ relation }, value) => {
    if (relation === 'sources' && typeof value === 'string') ids.push(value);
  });
  return ids;
});
