import { faceRules, type Face } from './faces.ts';

/** Astro's rules for a family in a page's head, and its wishes to have a file early. */
const astroStyle = /<style>(?:@font-face\{[^}]*\})+:root\{--font-[^}]*\}<\/style>/g;
const astroPreload = /<link rel="preload"[^>]* as="font"[^>]*>/g;

/**
 * Puts cut fonts in the place of the whole ones in a page's head.
 * @param faces those that the page shows
 * @param early those that its first screen shows
 */
export function rewritePage(html: string, faces: readonly Face[], early: readonly Face[]): string {
  const preloads = early.map(({ url }) => `<link rel="preload" href="${url}" as="font" crossorigin>`);
  const style = `<style>${faces.map((face) => faceRule(face)).join('')}</style>`;
  let isFirst = true;
  return html.replaceAll(astroPreload, '').replaceAll(astroStyle, () => {
    const head = isFirst ? preloads.join('') + style : '';
    isFirst = false;
    return head;
  });
}

/**
 * Puts cut fonts in the place of the whole ones in a style sheet.
 * @param cut gives the cut fonts of a whole one by its address
 */
export function rewriteSheet(css: string, cut: (url: string) => readonly Face[]): string {
  return css.replaceAll(faceRules, (rule) => {
    const [, url = ''] = /url\(["']?([^"')]+)/.exec(rule) ?? [];
    const [, family = ''] = /font-family:([^;}]*)/.exec(rule) ?? [];
    return cut(url)
      .map((face) => faceRule({ ...face, family }))
      .join('');
  });
}

/** A rule in few bytes: what is not said is normal. */
function faceRule({ family, weight, ranges, url }: Face): string {
  const said = [
    `font-family:${family}`,
    `src:url(${url})`,
    'font-display:optional',
    ...(weight === 400 ? [] : [`font-weight:${weight}`]),
    ...(ranges.length === 0 ? [] : [`unicode-range:${ranges.map(rangeText).join()}`]),
  ];
  return `@font-face{${said.join(';')}}`;
}

function rangeText([first, last]: readonly [number, number]): string {
  const [from, to] = [first, last].map((codePoint) => codePoint.toString(16).toUpperCase());
  return from === to ? `U+${from}` : `U+${from}-${to}`;
}
