import { fontProviders } from 'astro/config';
import { typefaceFile, typefaces, type Subset } from './typefaces.ts';

// Ranges as Fontsource publishes them, but no character in two of them. Where two files are for a character, browsers take
// the one that is named last.
const ranges = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-200B',
    'U+200E-206F',
    'U+20AC',
    'U+2122',
    'U+2191',
    'U+2193',
    'U+2212',
    'U+2215',
  ],
  devanagari: ['U+0900-097F', 'U+1CD0-1CF9', 'U+200C-200D', 'U+20B9', 'U+25CC', 'U+A830-A839', 'U+A8E0-A8FF'],
} satisfies Partial<Record<Subset, string[]>>;

const shown = Object.keys(ranges) as (keyof typeof ranges)[];

/** The site's families as Astro's fonts. In the built site the files are cut to what is shown, see src/fonts. */
export const fonts = [...Map.groupBy(Object.values(typefaces), ({ family }) => family)].map(([family, weights]) => ({
  provider: fontProviders.local(),
  name: family,
  cssVariable: `--font-${family.toLowerCase()}` as const,
  fallbacks: [],
  options: {
    variants: weights.flatMap((typeface) =>
      shown.map((subset) => ({
        weight: typeface.weight,
        style: 'normal' as const,
        src: [typefaceFile(typeface, subset)] as [string],
        // No swap: text never moves. On a slow first visit the reader's own font stays until the next page.
        display: 'optional' as const,
        unicodeRange: ranges[subset] as [string, ...string[]],
      })),
    ),
  },
}));
