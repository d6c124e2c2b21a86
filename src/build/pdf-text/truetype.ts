import { createFont, type TTF } from 'fonteditor-core';
import type { Font } from 'harfbuzzjs';
import type { CodedGlyph } from './alphabet.ts';
import type { Cluster } from './shaping.ts';

/**
 * The combined outlines of a cluster's glyphs, moved to the right by `moved` font units.
 * @throws for a font with cubic curves (CFF)
 */
export function clusterOutline(font: Font, { glyphs }: Cluster, moved: number): TTF.Contour[] {
  return glyphs.flatMap(({ id, x: left, y: bottom }) => {
    const contours: TTF.Contour[] = [];
    for (const { type, values } of font.glyphToJson(id)) {
      if (type === 'C') throw new Error('The font has cubic curves; a font with TrueType outlines is needed.');
      if (type === 'M') contours.push([]);
      for (let at = 0; at < values.length; at += 2) {
        const [x = 0, y = 0] = values.slice(at, at + 2);
        const onCurve = type !== 'Q' || at === 2;
        contours.at(-1)?.push({ x: Math.round(x + left + moved), y: Math.round(y + bottom), onCurve });
      }
    }
    return contours.map(withoutImpliedPoints).filter((contour) => contour.length > 2);
  });
}

/** Omits what TrueType implies: the segment back to the start, and a point halfway between two control points. */
function withoutImpliedPoints(contour: TTF.Contour): TTF.Contour {
  return contour.filter((point, index) => {
    const [before = point, after = point] = [contour.at(index - 1), contour[(index + 1) % contour.length]];
    if (before.onCurve && point.onCurve && before.x === point.x && before.y === point.y) return false;
    const isHalfway = (axis: 'x' | 'y'): boolean => Math.abs(2 * point[axis] - before[axis] - after[axis]) <= 1;
    return before.onCurve || after.onCurve || !isHalfway('x') || !isHalfway('y');
  });
}

/** How far inside the ink a point is, in font units: less than a stroke is wide. */
const depth = 15;

/**
 * A point inside the ink of an outline, beside the middle of its longest straight side, else where a curve begins, in font
 * units. The ink is to the right of a TrueType outline's direction.
 */
export function inkPoint(contours: readonly TTF.Contour[]): { x: number; y: number } {
  const sides = contours.flatMap((contour) =>
    contour.flatMap((point, index) => {
      const before = contour.at(index - 1) ?? point;
      const [dx, dy] = [point.x - before.x, point.y - before.y];
      const length = Math.hypot(dx, dy);
      if (!before.onCurve || !point.onCurve || length === 0) return [];
      const x = Math.round(before.x + dx / 2 + (depth * dy) / length);
      return { x, y: Math.round(before.y + dy / 2 - (depth * dx) / length), length };
    }),
  );
  const [longest] = sides.sort((a, b) => b.length - a.length);
  return longest ?? contours.flat().find(({ onCurve }) => onCurve) ?? { x: 0, y: 0 };
}

/**
 * Writes glyphs as a TrueType font with the metrics and the name of their original font. (Chromium's PDF would turn CFF
 * outlines into a Type 3 font.)
 * @param sfnt the original font, uncompressed
 */
export function writeFont(sfnt: Uint8Array, glyphs: readonly CodedGlyph[]): Uint8Array {
  const font = createFont(Buffer.from(sfnt), { type: 'ttf', subset: [0x20] });
  const whole = font.get();
  font.set({ ...whole, glyf: [...whole.glyf.slice(0, 1), ...glyphs.map(glyphRecord)] });
  return font.write({ type: 'ttf', toBuffer: true });
}

function glyphRecord({ code, contours, advance }: CodedGlyph): TTF.Glyph {
  const points = contours.length > 0 ? contours.flat() : [{ x: 0, y: 0 }];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const xMin = Math.min(...xs);
  return {
    contours,
    xMin,
    yMin: Math.min(...ys),
    xMax: Math.max(...xs),
    yMax: Math.max(...ys),
    advanceWidth: advance,
    leftSideBearing: xMin,
    name: `u${code.toString(16).toUpperCase()}`,
    unicode: [code],
  };
}
