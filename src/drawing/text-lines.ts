import { canvasKit } from './canvaskit.ts';
import type { Face } from './fonts.ts';
import { set } from './paragraph.ts';

/** A reader's own font may be a little wider than ours. */
const reserve = 1.06;

/**
 * Breaks a text into lines, since text in an SVG does not wrap.
 * @param size of the font, in the drawing's units
 * @param width that no line may exceed, in the same units; a single word that is wider stands alone
 */
export async function textLines(text: string, face: Face, size: number, width: number): Promise<string[]> {
  const whole = text.normalize('NFC');
  const paragraph = set(await canvasKit(), whole, { face, size, width: width / reserve, colour: '#000000' });
  const lines = paragraph.getLineMetrics().map(({ startIndex, endIndex }) => whole.slice(startIndex, endIndex).trim());
  paragraph.delete();
  return lines;
}
