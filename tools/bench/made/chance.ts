/** Choices that look as if by chance and are the same each time. */
export interface Chance {
  /** A number from 0 to below 1. */
  next: () => number;
  /** A whole number from 0 to below another. */
  below: (limit: number) => number;
  pick: <One>(all: readonly One[]) => One;
  /** Up to so many of a list, each once. */
  some: <One>(all: readonly One[], count: number) => One[];
}

/** Choices that follow from a seed, by a linear congruential generator (https://doi.org/10.1145/63039.63042). */
export function chance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <One>(all: readonly One[]): One => {
    const one = all[below(all.length)];
    if (one === undefined) throw new Error('There is nothing to pick from.');
    return one;
  };
  return { next, below, pick, some: (all, count) => [...new Set(Array.from({ length: count }, () => pick(all)))] };
}
