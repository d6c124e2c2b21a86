import type { Document } from './documents.ts';
import { together, type Needs } from './glyphs.ts';
import { nameOf, type PartOfFont, type WholeFace } from './site-text.ts';

/** A whole font or a part of it, which becomes one file. */
export interface Part extends PartOfFont {
  face: WholeFace;
  name: string;
}

/**
 * The files that each font becomes for the documents of one language: one, or one for signs and one for letters where some
 * documents need but signs of it, as the numbers in Hindi headings are Latin.
 */
export function partsFor(documents: readonly Document[], faces: readonly WholeFace[]): Part[] {
  return faces.flatMap((face) => {
    const { url } = face;
    const usedBy = (part: PartOfFont['part']): number =>
      documents.filter(({ needs }) => needs.has(nameOf({ url, part }))).length;
    const isSplit = usedBy('signs') > 0 && usedBy('letters') > 0 && usedBy('letters') < 0.9 * usedBy('all');
    const named = isSplit ? (['signs', 'letters'] as const) : (['all'] as const);
    return named.filter((part) => usedBy(part) > 0).map((part) => ({ url, part, face, name: nameOf({ url, part }) }));
  });
}

/** What documents need of a part. */
export function needsOfAll(documents: readonly Document[], { name }: Part): Needs {
  return together(documents.flatMap(({ needs }) => needs.get(name) ?? []));
}

/**
 * The `unicode-range` of a part, none for all characters. Where several files are for a character, browsers take the last.
 * @param faces the whole ones, in the order of their rules
 */
export function rangesOf({ face, part }: Part, needs: Needs, faces: readonly WholeFace[]): [number, number][] {
  const points = [...needs.codePoints].sort((a, b) => a - b);
  if (part === 'letters') return runsOf(points);
  const isFirst = face === faces.find(({ family, weight }) => family === face.family && weight === face.weight);
  if (isFirst) return [];
  return face.ranges
    .filter(([from, to]) => points.some((one) => from <= one && one <= to))
    .map(([from, to]) => [from, to]);
}

/** The fewest ranges with some characters between which no sign stands: Latin's capitals, its small letters, and the rest. */
function runsOf(points: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    const between = last ? Array.from({ length: point - last[1] - 1 }, (_, index) => last[1] + 1 + index) : [];
    if (last && between.every((one) => /[\p{L}\p{M}]/u.test(String.fromCodePoint(one)))) last[1] = point;
    else runs.push([point, point]);
  }
  return runs;
}
