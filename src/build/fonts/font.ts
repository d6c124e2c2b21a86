import { Blob, Buffer, Direction, Face, type Feature, Font, shape } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { isRightToLeft } from '../../utils/languages.ts';

/** A font file as HarfBuzz reads it. */
export interface OpenFont {
  /** The file, not compressed. */
  sfnt: Uint8Array;
  font: Font;
  /** The code points that the font has glyphs for. */
  characters: ReadonlySet<number>;
}

export async function openFont(woff2: Uint8Array): Promise<OpenFont> {
  const sfnt = await decompress(woff2);
  const face = new Face(new Blob(sfnt));
  return { sfnt, font: new Font(face), characters: new Set(face.collectUnicodes()) };
}

/** What shaping depends on: the script (ISO 15924) and the language (BCP 47, or `und`). */
export interface ShapingOptions {
  script: string;
  language: string;
}

/**
 * Shapes a text as a browser does.
 * @returns a buffer with the glyphs, from left to right
 */
export function shapeText(
  font: Font,
  text: string,
  { script, language }: ShapingOptions,
  features: Feature[] = [],
  buffer = new Buffer(),
): Buffer {
  buffer.reset();
  buffer.addText(text);
  buffer.setDirection(isRightToLeft(script) ? Direction.RTL : Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(language);
  shape(font, buffer, features);
  return buffer;
}
