import type { Font } from 'harfbuzzjs';
import type { Cluster } from './shaping.ts';

export interface Point {
  x: number;
  y: number;
  onCurve: boolean;
}
/** A closed line of quadratic curves, as TrueType has it. */
export type Contour = Point[];

/** The outlines of all of a cluster's glyphs as one. Throws for a font with cubic curves (CFF). */
export function clusterOutline(font: Font, { glyphs }: Cluster): Contour[] {
  return glyphs.flatMap(({ id, x, y }) => glyphOutline(font, id, x, y));
}

/** An outline further to the left, by so many font units. */
export function movedLeft(contours: readonly Contour[], by: number): Contour[] {
  return contours.map((contour) => contour.map((point) => ({ ...point, x: point.x - by })));
}

function glyphOutline(font: Font, id: number, dx: number, dy: number): Contour[] {
  const contours: Contour[] = [];
  for (const { type, values } of font.glyphToJson(id)) {
    if (type === 'C') throw new Error('The font has cubic curves; a font with TrueType outlines is needed.');
    if (type === 'M') contours.push([]);
    for (let at = 0; at < values.length; at += 2) {
      const [x = 0, y = 0] = values.slice(at, at + 2);
      contours.at(-1)?.push({ x: x + dx, y: y + dy, onCurve: type !== 'Q' || at === 2 });
    }
  }
  return contours.map(withoutImpliedPoints).filter((contour) => contour.length > 2);
}

/** Leaves out what TrueType takes for granted: the point halfway between two control points, and the way back to the start. */
function withoutImpliedPoints(contour: Contour): Contour {
  const [first] = contour;
  const last = contour.at(-1);
  const closed = first && last && contour.length > 1 && first.x === last.x && first.y === last.y;
  const open = closed ? contour.slice(0, -1) : contour;
  return open
    .filter((point, index) => {
      const before = open.at(index - 1);
      const after = open[(index + 1) % open.length];
      if (!point.onCurve || !before || !after || before.onCurve || after.onCurve) return true;
      return Math.abs(point.x - (before.x + after.x) / 2) > 0.5 || Math.abs(point.y - (before.y + after.y) / 2) > 0.5;
    })
    .map(({ x, y, onCurve }) => ({ x: Math.round(x), y: Math.round(y), onCurve }));
}

/** A stretch of ink at one height. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * A place well inside an outline: the middle of the longest stretch of ink that has ink above and below it, in font units.
 * For most letters of Devanagari that is in the line they hang from.
 */
export function inkPoint(contours: readonly Contour[]): { x: number; y: number } {
  const lines = contours.flatMap(straightLines);
  const heights = lines.map(([{ y }]) => y);
  const low = Math.min(...heights);
  const step = (Math.max(...heights) - low) / 48;
  const rows = Array.from({ length: 47 }, (_, row) => low + (row + 1) * step).map((y) => ({ y, ink: inkAt(lines, y) }));
  const covers = (row: number, x: number): boolean =>
    rows[row]?.ink.some(({ from, to }) => from < x && x < to) ?? false;
  const candidates = rows.flatMap(({ y, ink }, row) =>
    ink.flatMap(({ from, to }) => {
      const x = Math.round((from + to) / 2);
      return covers(row - 1, x) && covers(row + 1, x) ? { x, y: Math.round(y), length: Math.round(to - from) } : [];
    }),
  );
  return candidates.reduce((best, one) => (one.length > best.length ? one : best), { x: 0, y: 0, length: 0 });
}

type Line = [{ x: number; y: number }, { x: number; y: number }];

/** Where a line at one height is inside, by the nonzero rule. */
function inkAt(lines: readonly Line[], height: number): Stretch[] {
  const crossings = lines
    .filter(([a, b]) => a.y <= height !== b.y <= height)
    .map(([a, b]) => ({ x: a.x + ((height - a.y) / (b.y - a.y)) * (b.x - a.x), turn: b.y > a.y ? 1 : -1 }))
    .sort((a, b) => a.x - b.x);
  const stretches: Stretch[] = [];
  let winding = 0;
  let from = 0;
  for (const { x, turn } of crossings) {
    if (winding === 0) from = x;
    winding += turn;
    if (winding === 0) stretches.push({ from, to: x });
  }
  return stretches;
}

/** A contour's sides, each curve as four straight lines. */
function straightLines(contour: Contour): Line[] {
  const halfway = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true });
  const corners = contour.flatMap((point, index) => {
    const before = contour.at(index - 1) ?? point;
    const after = contour[(index + 1) % contour.length] ?? point;
    if (point.onCurve) return [point];
    const from = before.onCurve ? before : halfway(before, point);
    const to = after.onCurve ? after : halfway(point, after);
    return [0.25, 0.5, 0.75, 1].map((t) => ({
      x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * point.x + t ** 2 * to.x,
      y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * point.y + t ** 2 * to.y,
    }));
  });
  return corners.map((corner, index): Line => [corner, corners[(index + 1) % corners.length] ?? corner]);
}
