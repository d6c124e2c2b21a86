import { nearest } from './nearest.ts';

/**
 * What is wrong with texts of which there must be one for each id.
 * @returns a sentence for each id that has none, and for each that is not known, with the nearest one that is
 */
export function idProblems(texts: Readonly<Record<string, unknown>>, ids: readonly string[]): string[] {
  const given = Object.keys(texts);
  const missing = ids.filter((id) => !given.includes(id)).map((id) => `there is no text for “${id}” here.`);
  const unknown = given
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const near = nearest(id, ids);
      return `the text for “${id}” belongs to nothing. ${near ? `Did you mean “${near}”?` : `Known: ${ids.join(', ')}.`}`;
    });
  return [...missing, ...unknown];
}
