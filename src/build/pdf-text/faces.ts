import type { Page } from 'playwright-core';

/** A font file that a page uses: one `@font-face` rule. */
export interface PageFace {
  /** The family's name, without quotes. */
  family: string;
  /** The lightest and the heaviest weight it is for. */
  weights: [number, number];
  /** `normal`, `italic` or `oblique`. */
  style: string;
  /** First and last code point of each range that it is for. */
  ranges: [number, number][];
  /** The file's address. */
  url: string;
}

/** The font files that a page's style sheets declare, in their order. Local fonts are left out: their outlines are unknown. */
export async function declaredFaces(page: Page): Promise<PageFace[]> {
  const rules = await page.evaluate(() => {
    const inside = (list: CSSRuleList): CSSFontFaceRule[] =>
      [...list].flatMap((rule) => {
        if (rule instanceof CSSFontFaceRule) return [rule];
        if (rule instanceof CSSImportRule) return rule.styleSheet ? inside(rule.styleSheet.cssRules) : [];
        return rule instanceof CSSGroupingRule ? inside(rule.cssRules) : [];
      });
    return [...document.styleSheets].flatMap((sheet) =>
      inside(sheet.cssRules).map((rule) => ({
        family: rule.style.getPropertyValue('font-family'),
        weight: rule.style.getPropertyValue('font-weight'),
        style: rule.style.getPropertyValue('font-style'),
        range: rule.style.getPropertyValue('unicode-range'),
        source: rule.style.getPropertyValue('src'),
        base: sheet.href ?? document.baseURI,
      })),
    );
  });
  return rules.flatMap(({ family, weight, style, range, source, base }) => {
    const [, url] = /url\(["']?([^"')]+)["']?\)/.exec(source) ?? [];
    if (!url) return [];
    return {
      family: withoutQuotes(family),
      weights: weightsOf(weight),
      style: style || 'normal',
      ranges: rangesOf(range),
      url: new URL(url, base).href,
    };
  });
}

/** The names of a `font-family` list, first choice first. */
export function familyNames(list: string): string[] {
  return list.split(',').map((name) => withoutQuotes(name.trim()));
}

/**
 * Which of the faces a browser takes for a character: of the first family that has one for it the nearest in style, then in
 * weight (https://www.w3.org/TR/css-fonts-4/#font-style-matching), and of equal ones the last.
 */
export function faceFor(
  faces: readonly PageFace[],
  families: readonly string[],
  { weight, style, codePoint }: { weight: number; style: string; codePoint: number },
): PageFace | undefined {
  const distance = ({ style: own, weights: [lightest, heaviest] }: PageFace): number =>
    (own === style ? 0 : 1000) + Math.max(lightest - weight, weight - heaviest, 0);
  for (const family of families) {
    const [nearest] = faces
      .filter((face) => face.family === family)
      .filter(({ ranges }) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last))
      .reverse()
      .sort((a, b) => distance(a) - distance(b));
    if (nearest) return nearest;
  }
  return undefined;
}

function withoutQuotes(name: string): string {
  return name.replace(/^["']|["']$/g, '');
}

function weightsOf(weight: string): [number, number] {
  const numbers = weight
    .replace('bold', '700')
    .split(' ')
    .map((part) => Number(part) || 400);
  return [numbers[0] ?? 400, numbers.at(-1) ?? 400];
}

/** A `unicode-range`: `U+900-97F`, `U+20B9`, `U+4??`. */
function rangesOf(range: string): [number, number][] {
  if (!range) return [[0, 0x10ffff]];
  return range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-');
    return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)];
  });
}
