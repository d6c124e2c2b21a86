import type { Font } from 'harfbuzzjs';
import { type ShapingOptions, shapeText } from '../fonts/font.ts';

/** A letter with its marks: the smallest unit that is drawn as a whole. */
export interface Cluster {
  text: string;
  /** Glyph ids with their offsets from the cluster's left end, in font units. */
  glyphs: { id: number; x: number; y: number }[];
  /** The distance to the next cluster, kerning included, in font units. */
  advance: number;
}

/** Scripts that need shaping, by their codes in ISO 15924. */
export const shapedScripts = 'Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Arab Hebr'.split(' ');

/**
 * Shapes a text and divides it where both its letters and its glyphs can be divided
 * (https://harfbuzz.github.io/clusters.html).
 */
export function shapeClusters(font: Font, text: string, options: ShapingOptions): Cluster[] {
  const glyphs = shapeText(font, text, options).getGlyphInfosAndPositions();
  const letters = new Set([...new Intl.Segmenter(options.language).segment(text)].map(({ index }) => index));
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))]
    .filter((start) => letters.has(start))
    .sort((a, b) => a - b);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    let advance = 0;
    const inside = glyphs
      .filter(({ cluster }) => start <= cluster && cluster < end)
      .map(({ codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
        const glyph = { id, x: advance + xOffset, y: yOffset };
        advance += xAdvance;
        return glyph;
      });
    return { text: text.slice(start, end), glyphs: inside, advance };
  });
}

/**
 * How much wider a space is between words of a script than between private-use characters, which have no script, in em.
 * The difference comes from a font's rules for single scripts.
 * @param font the font of the space, which may differ from that of the words
 */
export function extraSpace(font: Font, options: ShapingOptions): number {
  const [own = 0, unknown = 0] = [options.script, 'Zzzz'].map(
    (script) => shapeText(font, ' ', { ...options, script }).getGlyphPositions()[0]?.xAdvance,
  );
  return (own - unknown) / font.face.upem;
}
