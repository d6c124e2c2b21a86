import { fontProviders } from 'astro/config';

// Ranges as Fontsource publishes them, so that an English page without a Devanagari letter does not load that file.
const scripts = {
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
};

/**
 * The site's two faces, each drawn for Devanagari and Latin together, from their npm packages: Mukta, a humanist sans, for
 * text, and Tiro Devanagari Hindi, in the tradition of the best Hindi book types, for headings and quotations.
 */
const faces = [
  { name: 'Mukta', file: 'mukta', cssVariable: '--font-mukta', weights: ['400', '700'] },
  { name: 'Tiro', file: 'tiro-devanagari-hindi', cssVariable: '--font-tiro', weights: ['400'] },
] as const;

/** The faces as Astro's fonts, one for each face and script. */
export const fonts = faces.flatMap(({ name, file, cssVariable, weights }) =>
  Object.entries(scripts).map(([script, unicodeRange]) => ({
    provider: fontProviders.local(),
    name: `${name} ${script}`,
    cssVariable: `${cssVariable}-${script}`,
    // No swap: text never moves. On a slow first visit the reader's own font stays until the next page.
    display: 'optional',
    fallbacks: [],
    unicodeRange,
    options: {
      variants: weights.map((weight) => ({
        weight,
        style: 'normal',
        src: [`@fontsource/${file}/files/${file}-${script}-${weight}-normal.woff2`],
        display: 'optional',
        unicodeRange,
      })),
    },
  })),
);
