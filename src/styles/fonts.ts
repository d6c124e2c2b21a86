import { fontProviders } from 'astro/config';
import { typefaceFile, typefaces, type Subset } from './typefaces.ts';

// Ranges as Fontsource publishes them, so that an English page without a Devanagari letter does not load that file.
const ranges = {
  devanagari: ['U+0900-097F', 'U+1CD0-1CF9', 'U+200C-200D', 'U+20B9', 'U+25CC', 'U+A830-A839', 'U+A8E0-A8FF'],
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2191',
    'U+2193',
    'U+2212',
    'U+2215',
  ],
} satisfies Partial<Record<Subset, string[]>>;

const shown = Object.keys(ranges) as (keyof typeof ranges)[];

/** The typefaces as Astro's fonts, one for each family and script. */
export const fonts = [...Map.groupBy(Object.values(typefaces), ({ family }) => family)].flatMap(([family, weights]) =>
  shown.map((subset) => ({
    provider: fontProviders.local(),
    name: `${family} ${subset}`,
    cssVariable: `--font-${family.toLowerCase()}-${subset}` as const,
    // No swap: text never moves. On a slow first visit the reader's own font stays until the next page.
    display: 'optional',
    fallbacks: [],
    unicodeRange: ranges[subset],
    options: {
      variants: weights.map((typeface) => ({
        weight: typeface.weight,
        style: 'normal',
        src: [typefaceFile(typeface, subset)],
        display: 'optional',
        unicodeRange: ranges[subset],
      })),
    },
  })),
);
