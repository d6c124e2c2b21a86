/** A font file of a site, with what its `@font-face` rule says (https://www.w3.org/TR/css-fonts-4/#font-face-rule). */
export interface Face {
  family: string;
  weight: number;
  /** First and last code point of each range that it is for, in the rule's order. */
  ranges: readonly (readonly [number, number])[];
  /** The file's address, as the rule has it. */
  url: string;
}

/** The rules for font files with an address in a page or a style sheet. */
export const faceRules = /@font-face\s*\{[^}]*url\([^}]*\}/g;

/** The faces that a page or a style sheet declares, in order. */
export function facesIn(source: string): Face[] {
  return (source.match(faceRules) ?? []).flatMap((rule) => {
    const value = (name: string): string => new RegExp(`[{;\\s]${name}:([^;}]*)`).exec(rule)?.[1]?.trim() ?? '';
    const [, url] = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(value('src')) ?? [];
    if (!url) return [];
    const ranges = value('unicode-range').split(',').filter(Boolean).map(rangeOf);
    return {
      family: value('font-family').replaceAll(/["']/g, ''),
      weight: Number(value('font-weight')) || 400,
      ranges: ranges.length > 0 ? ranges : [[0, 0x10ffff] as const],
      url,
    };
  });
}

function rangeOf(range: string): [number, number] {
  const [first = '', last = first] = range.trim().slice(2).split('-');
  return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)];
}

/** The face of several in one family and weight that a browser takes for a character: the last that is for it. */
export function faceFor<Own extends Face>(faces: readonly Own[], codePoint: number): Own | undefined {
  return faces.findLast(({ ranges }) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last));
}

/** The faces of a family in the weight that is nearest to one asked for. */
export function facesFor<Own extends Face>(faces: readonly Own[], family: string, weight: number): Own[] {
  const own = faces.filter((face) => face.family === family);
  const distance = (face: Face): number => Math.abs(face.weight - weight);
  const nearest = Math.min(...own.map(distance));
  return own.filter((face) => distance(face) === nearest);
}
