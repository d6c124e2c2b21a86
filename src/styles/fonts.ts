import { type Role } from './faces.ts';
import { devanagari } from './typefaces.ts';

/** The addresses of the font files, made before the build (src/build/fonts), by their paths. */
const files = import.meta.glob<string>('@fonts/**/*.woff2', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
  exhaustive: true,
});

/** The address of a font file by its name in `faces.ts`, or undefined if the site has no text in its script. */
export function fontUrl(name: string): string | undefined {
  return Object.entries(files).find(([path]) => path.endsWith(`/${name}.woff2`))?.[1];
}

/**
 * The family of each face. Bold has a family of its own; otherwise WebKit sets regular text in the bold file, which lacks
 * letters, if that arrives first.
 */
export const families = {
  text: { family: 'Mukta', weight: 400 },
  strong: { family: 'Mukta Bold', weight: 700 },
  heading: { family: 'Tiro', weight: 400 },
} as const satisfies Record<Role, { family: string; weight: number }>;

/**
 * The rules for a font file (https://drafts.csswg.org/css-fonts/#font-face-rule). `optional`: text never moves. On a fast
 * network the preloaded files are there at the first paint; on a slow one the reader's own fonts stay until the next page.
 * @param range the file's `unicode-range`. A system may lack its letters, so the family `… Late`, the last of each stack, has
 *   the same file and replaces the text whenever it arrives.
 */
export function fontFaces({ family, weight }: (typeof families)[Role], url = '', range?: string): string {
  const rule = (name: string, display: string): string =>
    `@font-face{font-family:${name};font-weight:${weight};font-display:${display};src:url(${url})format("woff2");${range ? `unicode-range:${range}` : ''}}`;
  return rule(family, 'optional') + (range ? rule(`${family} Late`, 'swap') : '');
}

const latin = 'U+0-FF,U+2000-206F';
/**
 * The fonts that readers see until the site's faces arrive: fonts of most devices, set as large as the site's. Each
 * percentage is the width of the site's own text in its face, divided by the width in that font.
 */
const fallbacks = [
  ['Mukta', 400, devanagari, 93.8, 'Noto Sans Devanagari', 'Noto Sans Devanagari Regular'],
  ['Mukta', 700, devanagari, 90.5, 'Noto Sans Devanagari Bold'],
  ['Mukta', 400, latin, 93.9, 'Roboto', 'Arial', 'Liberation Sans'],
  ['Mukta', 700, latin, 91.8, 'Arial Bold', 'Liberation Sans Bold'],
  ['Tiro', 400, devanagari, 107.3, 'Noto Serif Devanagari', 'Noto Serif Devanagari Regular'],
  ['Tiro', 400, latin, 110.4, 'Times New Roman', 'Liberation Serif'],
] as const;

/** The rules for the typefaces of every page. Latin needs no range, since Devanagari's rule comes later and wins in its own. */
export const fontRules = [
  ...Object.entries(families).flatMap(([role, family]) => [
    fontFaces(family, fontUrl(`${role}-latin`)),
    fontFaces(family, fontUrl(`${role}-devanagari`), devanagari),
  ]),
  ...fallbacks.map(
    ([family, weight, range, size, ...names]) =>
      `@font-face{font-family:${family} Fallback;font-weight:${weight};src:${names.map((name) => `local(${name})`).join()};size-adjust:${size}%;unicode-range:${range}}`,
  ),
].join('');

/**
 * The addresses of the font files that a page's first screen shows, so that they are there when it is painted.
 * @param script the page's script by its Unicode name. Every page also shows the other language's name in its script.
 */
export function preloads(script: string): readonly (string | undefined)[] {
  const names = ['text-devanagari', 'text-latin', 'heading-latin', 'strong-latin'];
  if (script === 'Devanagari') names.push('heading-devanagari', 'strong-devanagari');
  return names.map(fontUrl);
}
