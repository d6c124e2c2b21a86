import type { Document } from './documents.ts';
import type { Part } from './parts.ts';

/** How many bytes a file of a part has, about, with so many glyphs. */
export type Estimate = (part: Part, glyphs: number) => number;

/** Documents that share their font files. */
interface SharingSet {
  documents: Document[];
  /** The glyphs of each part that they need. */
  glyphs: Map<string, Set<number>>;
  /** The parts that a document of it loads, in each combination that there is, and how many bytes they may have. */
  combinations: Map<string, { loaded: readonly Part[]; limit: number }>;
}

/**
 * Puts documents into few sets, each with font files of its own, so that no document loads more than a limit: the more
 * documents share files the more often a reader has them already, and the larger they are at a first visit. A document that
 * needs more by itself loads no more than that.
 * @param limit in bytes
 */
export function shareFonts(
  documents: readonly Document[],
  parts: readonly Part[],
  estimate: Estimate,
  limit: number,
): Document[][] {
  const bytes = (loaded: readonly Part[], glyphs: SharingSet['glyphs']): number =>
    loaded.reduce((sum, part) => sum + estimate(part, glyphs.get(part.name)?.size ?? 0), 0);
  const alone = documents
    .map((document) => {
      const loaded = parts.filter(({ name }) => document.needs.has(name));
      return { document, loaded, bytes: bytes(loaded, grown(new Map(), document, loaded)) };
    })
    .sort((a, b) => b.bytes - a.bytes || (a.document.path < b.document.path ? -1 : 1));

  const sets: SharingSet[] = [];
  for (const { document, loaded, bytes: own } of alone) {
    const combination = { loaded, limit: Math.max(limit, own) };
    const [best] = sets
      .map((set) => ({ set, glyphs: grown(set.glyphs, document, loaded) }))
      .filter(({ set, glyphs }) =>
        [combination, ...set.combinations.values()].every((one) => bytes(one.loaded, glyphs) <= one.limit),
      )
      .map((one) => ({ ...one, growth: sizeOf(one.glyphs) - sizeOf(one.set.glyphs) }))
      .sort((a, b) => a.growth - b.growth);
    const set: SharingSet = best?.set ?? { documents: [], glyphs: new Map(), combinations: new Map() };
    if (!best) sets.push(set);
    set.glyphs = best?.glyphs ?? grown(set.glyphs, document, loaded);
    set.documents.push(document);
    const name = loaded.map((part) => part.name).join();
    const before = set.combinations.get(name);
    set.combinations.set(name, before && before.limit < combination.limit ? before : combination);
  }
  return sets.map((set) => set.documents);
}

/** The glyphs of a set with those of one more document. */
function grown(glyphs: SharingSet['glyphs'], { needs }: Document, loaded: readonly Part[]): SharingSet['glyphs'] {
  const all = new Map(glyphs);
  for (const { name } of loaded) {
    const own = needs.get(name)?.glyphs ?? [];
    const before = glyphs.get(name);
    if (!before || [...own].some((glyph) => !before.has(glyph))) all.set(name, new Set([...(before ?? []), ...own]));
  }
  return all;
}

function sizeOf(glyphs: SharingSet['glyphs']): number {
  return [...glyphs.values()].reduce((sum, own) => sum + own.size, 0);
}
