/** The same thing twice: as the original has it, and as a translation has it. */
export interface Bilingual<Thing = string> {
  original: Thing;
  translation: Thing;
}

/** The two sides, in the order they stand in. */
export const sides = ['original', 'translation'] as const satisfies readonly (keyof Bilingual)[];
export type Side = (typeof sides)[number];

/** Both on one line; what is the same, as where a text is not translated, once. */
export function joinLanguages({ original, translation }: Bilingual, between: string): string {
  return [...new Set([original, translation])].join(between);
}

/** What a function makes of each of the two: `each(pair, messages)`. */
export function mapLanguages<Thing, Made>(
  { original, translation }: Bilingual<Thing>,
  make: (of: Thing) => Made,
): Bilingual<Made> {
  return { original: make(original), translation: make(translation) };
}

/** A list of both as two lists. */
export function unzipLanguages<Thing>(list: readonly Bilingual<Thing>[]): Bilingual<Thing[]> {
  return { original: list.map(({ original }) => original), translation: list.map(({ translation }) => translation) };
}
