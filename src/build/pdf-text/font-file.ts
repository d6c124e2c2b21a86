import { createFont, type TTF } from 'fonteditor-core';
import type { CodedGlyph } from './alphabet.ts';

/**
 * Writes glyphs as a TrueType font with the measures and the name of the font they come from. (Outlines in CFF end as
 * Type 3 in Chromium's PDF.)
 * @param sfnt the font they come from, not compressed
 */
export function writeFont(sfnt: Uint8Array, glyphs: readonly CodedGlyph[]): Uint8Array {
  const font = createFont(Buffer.from(sfnt), { type: 'ttf', subset: [0x20] });
  const whole = font.get();
  const [notdef] = whole.glyf;
  if (!notdef) throw new Error(`The font ${whole.name.fontFamily} has no glyphs.`);
  font.set({
    ...whole,
    glyf: [notdef, ...glyphs.map(glyphRecord)],
    cmap: Object.fromEntries(glyphs.map(({ code }, index) => [code, index + 1])),
  });
  return font.write({ type: 'ttf', toBuffer: true });
}

function glyphRecord({ code, contours, advance }: CodedGlyph): TTF.Glyph {
  const xs = contours.flat().map(({ x }) => x);
  const ys = contours.flat().map(({ y }) => y);
  const xMin = Math.min(...xs, xs.length ? Infinity : 0);
  return {
    contours: contours.map((contour) => [...contour]),
    xMin,
    yMin: Math.min(...ys, ys.length ? Infinity : 0),
    xMax: Math.max(...xs, xs.length ? -Infinity : 0),
    yMax: Math.max(...ys, ys.length ? -Infinity : 0),
    advanceWidth: advance,
    leftSideBearing: xMin,
    name: `u${code.toString(16).toUpperCase()}`,
    unicode: [code],
  };
}
