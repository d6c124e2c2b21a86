import type { Page } from 'playwright-core';

/** An `@font-face` rule of a page that names a file. */
export interface PageFace {
  /** The family's name, without quotes. */
  family: string;
  /** As the rule has it. */
  weight: string;
  style: string;
  /** The first and last code point of each `unicode-range`. */
  ranges: [first: number, last: number][];
  /** The file's address. */
  url: string;
}

/** The font files that a page's style sheets declare. Local fonts are omitted, because their files cannot be read. */
export function declaredFaces(page: Page): Promise<PageFace[]> {
  return page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].flatMap((rule): PageFace[] => {
        if (!(rule instanceof CSSFontFaceRule)) return [];
        const valueOf = (name: string): string => rule.style.getPropertyValue(name);
        const [, url] = /url\(["']?([^"')]+)["']?\)/.exec(valueOf('src')) ?? [];
        if (!url) return [];
        const ranges = (valueOf('unicode-range') || 'U+0-10FFFF').split(',').map((range): [number, number] => {
          const [first = '', last = first] = range.trim().slice(2).split('-');
          return [parseInt(first, 16), parseInt(last, 16)];
        });
        return [
          {
            family: valueOf('font-family').replace(/^["']|["']$/g, ''),
            weight: valueOf('font-weight') || 'normal',
            style: valueOf('font-style') || 'normal',
            ranges,
            url: new URL(url, sheet.href ?? document.baseURI).href,
          },
        ];
      }),
    ),
  );
}

/**
 * The face that a browser uses for a character: in the first family that has one for it, the last such face. Assumes
 * that a family has one weight and one style.
 * @param families a computed `font-family`
 */
export function faceFor(faces: readonly PageFace[], families: string, character: string): PageFace | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  const suitable = faces.filter(({ ranges }) =>
    ranges.some(([first, last]) => first <= codePoint && codePoint <= last),
  );
  return families
    .split(',')
    .map((name) => name.trim().replace(/^["']|["']$/g, ''))
    .map((name) => suitable.findLast(({ family }) => family === name))
    .find((face) => face !== undefined);
}
