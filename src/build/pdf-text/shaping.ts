import { Blob, Buffer, Direction, Face, Feature, Font, shape } from 'harfbuzzjs';

/** A letter with all that belongs to it, as it is drawn at one place: its text, and where each of its glyphs stands. */
export interface Cluster {
  text: string;
  /** Glyph ids with their offsets from the cluster's left end, in font units. */
  glyphs: { id: number; x: number; y: number }[];
  /** How far the next cluster stands from this one, kerning included, in font units. */
  advance: number;
}

/** Scripts whose letters a font joins, moves or changes, by their codes in ISO 15924. */
export const shapedScripts = {
  leftToRight: ['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym'],
  rightToLeft: ['Arab', 'Hebr'],
} as const;

/** The code of characters without a script. */
const unknown = 'Zzzz';

/** Whether a script is written from right to left. */
export function isRtl(script: string): boolean {
  return shapedScripts.rightToLeft.some((one) => one === script);
}

/** A font as HarfBuzz reads it. */
export interface ShapingFont {
  font: Font;
  unitsPerEm: number;
}

/** How a text is set, as far as its shape depends on it. */
export interface ShapingOptions {
  /** ISO 15924. */
  script: string;
  /** BCP 47, because some letters differ between the languages of one script; empty where it is not known. */
  language: string;
  /** Whether pairs of letters are moved together. */
  kerned: boolean;
}

/** @param sfnt a TrueType or OpenType file, not compressed */
export function openFont(sfnt: Uint8Array): ShapingFont {
  const face = new Face(new Blob(sfnt));
  return { font: new Font(face), unitsPerEm: face.upem };
}

/**
 * Shapes a text as a browser does (https://harfbuzz.github.io/clusters.html) and cuts it where both its letters and its
 * glyphs can be cut.
 */
export function shapeClusters(
  { font }: ShapingFont,
  text: string,
  { script, language, kerned }: ShapingOptions,
): Cluster[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(isRtl(script) ? Direction.RTL : Direction.LTR);
  buffer.setScript(script);
  if (language) buffer.setLanguage(language);
  shape(font, buffer, [kerning(kerned)]);
  const glyphs = buffer.getGlyphInfosAndPositions();
  const letters = new Set([...new Intl.Segmenter(language || undefined).segment(text)].map(({ index }) => index));
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))]
    .filter((start) => letters.has(start))
    .sort((a, b) => a - b);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    let pen = 0;
    const inside = glyphs
      .filter(({ cluster }) => start <= cluster && cluster < end)
      .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
        const glyph = { id: codepoint, x: pen + xOffset, y: yOffset };
        pen += xAdvance;
        return glyph;
      });
    return { text: text.slice(start, end), glyphs: inside, advance: pen };
  });
}

/**
 * How much wider a space is between words of a script than between codes for private use, which have none, in em: fonts
 * have rules for each script.
 * @param font the font that the space is taken from, which may be another than the words'
 */
export function extraSpace({ font, unitsPerEm }: ShapingFont, { script, language, kerned }: ShapingOptions): number {
  const width = (of: string): number => {
    const buffer = new Buffer();
    buffer.addText(' ');
    buffer.setDirection(Direction.LTR);
    buffer.setScript(of);
    if (language) buffer.setLanguage(language);
    shape(font, buffer, [kerning(kerned)]);
    return buffer.getGlyphPositions()[0]?.xAdvance ?? 0;
  };
  return (width(script) - width(unknown)) / unitsPerEm;
}

const kerning = (isOn: boolean): Feature => new Feature('kern', isOn ? 1 : 0);
