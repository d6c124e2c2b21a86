import { closest, distance } from 'fastest-levenshtein';

/**
 * The known names that a wrong one may mean: the one that differs by a typing error, else all that share a word.
 * @returns an empty list if none is similar
 */
export function likely(wrong: string, known: readonly string[]): string[] {
  const near = nearest(wrong, known);
  if (near !== undefined && distance(wrong, near) <= 2) return [near];
  const words = wrong.split('-').filter((word) => word.length > 2);
  const alike = known.filter((one) => words.some((word) => one.split('-').includes(word)));
  return alike.length > 0 ? alike : near === undefined ? [] : [near];
}

/** The known name most similar to a wrong one; undefined if none is similar enough. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(wrong, known);
  const changes = distance(wrong, candidate);
  // A name in which every letter differs is not similar.
  const isNear = changes <= Math.max(2, wrong.length / 2) && changes < Math.max(wrong.length, candidate.length);
  return isNear ? candidate : undefined;
}
