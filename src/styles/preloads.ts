import headingDevanagari from '@fonts/heading-devanagari.woff2?url&no-inline';
import headingLatin from '@fonts/heading-latin.woff2?url&no-inline';
import strongDevanagari from '@fonts/strong-devanagari.woff2?url&no-inline';
import strongLatin from '@fonts/strong-latin.woff2?url&no-inline';
import textDevanagari from '@fonts/text-devanagari.woff2?url&no-inline';
import textLatin from '@fonts/text-latin.woff2?url&no-inline';

const latin = [textLatin, headingLatin, strongLatin];
const devanagari = [textDevanagari, headingDevanagari, strongDevanagari];

/**
 * The addresses of the font files that a page's first screen shows, so that they are there when it is painted.
 * @param script what most of it is written in, by its Unicode name; the other language's name stands on every page
 */
export function preloads(script: string, hasBoth: boolean): readonly string[] {
  return script === 'Devanagari' || hasBoth ? [...devanagari, ...latin] : [...latin, textDevanagari];
}
