import { Blob, Face, Font } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import decompress from 'woff2-encoder/decompress';

/** A font that is to be cut. */
export interface WholeFont {
  /** Not compressed. */
  sfnt: Uint8Array;
  font: Font;
  /** The code points that it has letters for. */
  characters: ReadonlySet<number>;
}

/** Opens a WOFF2 file. */
export async function openWhole(file: string): Promise<WholeFont> {
  const sfnt = await decompress(readFileSync(file));
  const face = new Face(new Blob(sfnt));
  return { sfnt, font: new Font(face), characters: new Set(face.collectUnicodes()) };
}
