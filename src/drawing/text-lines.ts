import { canvasKitWithFonts, families, type Face } from './canvaskit.ts';

/** A reader's own font may be a little wider than ours. */
const reserve = 1.06;

/**
 * Breaks a text into lines, since text in an SVG does not wrap.
 * @param size of the font, in the drawing's units
 * @param width that no line may exceed, in the same units; a single word that is wider stands alone
 */
export async function textLines(text: string, face: Face, size: number, width: number): Promise<string[]> {
  const { canvasKit, fonts } = await canvasKitWithFonts();
  const style = new canvasKit.ParagraphStyle({ textStyle: { fontFamilies: [...families[face]], fontSize: size } });
  const builder = canvasKit.ParagraphBuilder.MakeFromFontProvider(style, fonts);
  builder.addText(text);
  const paragraph = builder.build();
  paragraph.layout(width / reserve);
  const lines = paragraph.getLineMetrics().map(({ startIndex, endIndex }) => text.slice(startIndex, endIndex).trim());
  paragraph.delete();
  builder.delete();
  return lines;
}
