import headingDevanagari from '@fonts/heading-devanagari.woff2?url&no-inline';
import headingLatin from '@fonts/heading-latin.woff2?url&no-inline';
import strongDevanagari from '@fonts/strong-devanagari.woff2?url&no-inline';
import strongLatin from '@fonts/strong-latin.woff2?url&no-inline';
import textDevanagari from '@fonts/text-devanagari.woff2?url&no-inline';
import textLatin from '@fonts/text-latin.woff2?url&no-inline';

/**
 * The addresses of the font files that a page's first screen shows, so that they are there when it is painted.
 * @param script what the page is written in, by its Unicode name; the other language's name stands on every page
 */
export function preloads(script: string): readonly string[] {
  const onEvery = [textDevanagari, textLatin, headingLatin, strongLatin];
  return script === 'Devanagari' ? [...onEvery, headingDevanagari, strongDevanagari] : onEvery;
}
