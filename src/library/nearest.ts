import { closest, distance } from 'fastest-levenshtein';

/** The known name most like a wrong one, or undefined where none is near enough to be what was meant. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(wrong, known);
  return distance(wrong, candidate) <= Math.max(2, wrong.length / 2) ? candidate : undefined;
}
