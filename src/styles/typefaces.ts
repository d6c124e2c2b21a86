/** One weight of one family in a Fontsource package, which has a file for each subset of its characters. */
export interface Typeface {
  family: string;
  /** The package's name within `@fontsource`. */
  package: string;
  weight: string;
}

/** The subsets that are searched for a character of the site's languages, in this order. */
export const subsets = ['devanagari', 'latin', 'latin-ext'] as const;

/**
 * The site's two families, each drawn for Devanagari and Latin together, from their npm packages: Mukta, a humanist sans,
 * for text, and Tiro Devanagari Hindi, in the tradition of the best Hindi book types, for headings and quotations.
 */
export const typefaces = {
  text: { family: 'Mukta', package: 'mukta', weight: '400' },
  strong: { family: 'Mukta', package: 'mukta', weight: '700' },
  heading: { family: 'Tiro', package: 'tiro-devanagari-hindi', weight: '400' },
} as const satisfies Record<string, Typeface>;

/** The typeface of quotations and headlines in a script that no language of the site uses. */
export interface OtherScript {
  package: string;
  subset: string;
  /** Its characters, as a `unicode-range`. The typeface has every letter among them. */
  range: string;
  /** The language of words in the script, if only one is likely. */
  language?: string;
}

/** The characters of Devanagari's files, as a `unicode-range`. */
export const devanagari = 'U+900-97F,U+1CD0-1CF9,U+200C-200D,U+20B9,U+25CC,U+A8E0-A8FF';

/** The other scripts, by their codes in ISO 15924. A new script needs its package among the dependencies and a line here. */
export const otherScripts = {
  Arab: { package: 'noto-naskh-arabic', subset: 'arabic', range: 'U+600-6FF,U+750-77F,U+870-88E,U+898-8FF' },
  Beng: { package: 'noto-serif-bengali', subset: 'bengali', range: 'U+980-9FE' },
  Hebr: { package: 'noto-serif-hebrew', subset: 'hebrew', range: 'U+591-5F4', language: 'he' },
  Taml: { package: 'noto-serif-tamil', subset: 'tamil', range: 'U+B82-BFA', language: 'ta' },
} as const satisfies Record<string, OtherScript>;

/** The path of a typeface's file for a subset, relative to `node_modules`. */
export function typefaceFile(
  { package: name, weight = '400' }: Pick<Typeface, 'package'> & Partial<Typeface>,
  subset: string,
): string {
  return `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`;
}
