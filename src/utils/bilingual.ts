/** The same thing in two languages: in the original and in a translation. */
export interface Bilingual<Thing = string> {
  original: Thing;
  translation: Thing;
}

/** The two sides in display order. */
export const sides = ['original', 'translation'] as const satisfies readonly (keyof Bilingual)[];
export type Side = (typeof sides)[number];

/** Both texts on one line; once if they are the same, for example if the text is not translated. */
export function joinLanguages({ original, translation }: Bilingual, between: string): string {
  return [...new Set([original, translation])].join(between);
}

/** Applies a function to both sides: `mapLanguages(pair, messages)`. */
export function mapLanguages<Thing, Made>(
  { original, translation }: Bilingual<Thing>,
  make: (of: Thing) => Made,
): Bilingual<Made> {
  return { original: make(original), translation: make(translation) };
}

/** Turns a list of pairs into a pair of lists. */
export function unzipLanguages<Thing>(list: readonly Bilingual<Thing>[]): Bilingual<Thing[]> {
  return { original: list.map(({ original }) => original), translation: list.map(({ translation }) => translation) };
}
