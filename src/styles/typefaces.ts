/** One weight of one family, as Fontsource packs it: a file for each subset of its letters. */
export interface Typeface {
  family: string;
  /** The package's name within `@fontsource`. */
  package: string;
  weight: string;
}

/** What a letter is looked for in, in this order. */
export const subsets = ['devanagari', 'latin', 'latin-ext'] as const;
export type Subset = (typeof subsets)[number];

/**
 * The site's two families, each drawn for Devanagari and Latin together, from their npm packages: Mukta, a humanist sans,
 * for text, and Tiro Devanagari Hindi, in the tradition of the best Hindi book types, for headings and quotations.
 */
export const typefaces = {
  text: { family: 'Mukta', package: 'mukta', weight: '400' },
  strong: { family: 'Mukta', package: 'mukta', weight: '700' },
  heading: { family: 'Tiro', package: 'tiro-devanagari-hindi', weight: '400' },
} as const satisfies Record<string, Typeface>;

/** The path of a typeface's file for a subset, as an import would name it. */
export function typefaceFile({ package: name, weight }: Typeface, subset: Subset): string {
  return `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`;
}
