import { citationsIn } from '../../library/citation.ts';
import { walkFields } from '../../schemas/json-schema.ts';
import { isAs, type Content } from '../content.ts';
import { fieldSchemaOf } from '../fields.ts';
import { problemAt, type Parsed } from '../parsed.ts';
import type { Problem } from '../problem.ts';

/** Sources that nothing on the site rests on. */
export function sourceProblems(content: Content): Problem[] {
  const cited = new Set(content.files.flatMap(citedIn));
  return content.files
    .filter(isAs('source'))
    .filter(({ role }) => !cited.has(role.slug))
    .map((source) => problemAt(source, 0, 'unused-source', { id: source.role.slug }));
}

const known = new WeakMap<Parsed, string[]>();

function citedIn(parsed: Parsed): string[] {
  const kept = known.get(parsed);
  if (kept) return kept;
  const ids = citationsIn(parsed.text);
  const schema = fieldSchemaOf(parsed.role);
  if (schema && parsed.fields?.values) {
    walkFields(schema, parsed.fields.values, ({ relation }, value) => {
      if (relation === 'sources' && typeof value === 'string') ids.push(value);
    });
  }
  known.set(parsed, ids);
  return ids;
}
