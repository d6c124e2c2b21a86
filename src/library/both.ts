/** The same thing twice: as the original has it, and as a translation has it. */
export interface Both<Thing = string> {
  original: Thing;
  translation: Thing;
}

/** The two sides, in the order they stand in. */
export const sides = ['original', 'translation'] as const satisfies readonly (keyof Both)[];
export type Side = (typeof sides)[number];

/** Both on one line; what is the same, as where a text is not translated, once. */
export function together({ original, translation }: Both, between: string): string {
  return [...new Set([original, translation])].join(between);
}

/** What a function makes of each of the two: `each(pair, wordsIn)`. */
export function each<Thing, Made>({ original, translation }: Both<Thing>, make: (of: Thing) => Made): Both<Made> {
  return { original: make(original), translation: make(translation) };
}

/** A list of both as two lists. */
export function apart<Thing>(list: readonly Both<Thing>[]): Both<Thing[]> {
  return { original: list.map(({ original }) => original), translation: list.map(({ translation }) => translation) };
}
