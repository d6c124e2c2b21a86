import type { CanvasKit, Paragraph } from 'canvaskit-wasm';
import { isolated } from '../../utils/languages.ts';
import { type OgFont, familiesOf, fontCollection } from './fonts.ts';

/** The style of a paragraph. */
export interface TextSetting {
  face: OgFont;
  size: number;
  /** As hex, such as `#1f1a16`. */
  colour: string;
  width: number;
  leading?: number;
  /** The maximum number of lines; a longer text ends in an ellipsis. */
  lines?: number;
}

/** Lays a text out in lines. The caller deletes the paragraph. */
export function set(kit: CanvasKit, text: string, setting: TextSetting): Paragraph {
  const { face, size, colour, width, leading = 1.4, lines } = setting;
  const style = new kit.ParagraphStyle({
    textStyle: {
      color: kit.parseColorString(colour),
      fontFamilies: familiesOf(face),
      fontSize: size,
      heightMultiplier: leading,
      halfLeading: true,
    },
    ...(lines && { maxLines: lines, ellipsis: '…' }),
  });
  const builder = kit.ParagraphBuilder.MakeFromFontCollection(style, fontCollection(kit));
  builder.addText(text.normalize('NFC'));
  const paragraph = builder.build();
  builder.delete();
  paragraph.layout(width);
  return paragraph;
}

/** Replaces letters that no typeface has by an ellipsis, and isolates words of the other direction. */
export function drawable(kit: CanvasKit, text: string, face: OgFont): string {
  const trial = set(kit, text, { face, size: 10, colour: '#000000', width: 1000 });
  const missing = trial.unresolvedCodepoints().map((codePoint) => `\\u{${codePoint.toString(16)}}`);
  trial.delete();
  if (missing.length === 0) return isolated(text);
  const letters = `[${missing.join('')}]+`;
  return isolated(text.normalize('NFC').replace(new RegExp(`${letters}(?:\\s+${letters})*`, 'gu'), '…'));
}

/**
 * Lays a text out in the largest of some sizes in which it fits a height and a number of lines, with lines of about equal
 * length. A text that is too long even for the smallest size ends in an ellipsis.
 */
export function fit(
  kit: CanvasKit,
  text: string,
  {
    sizes,
    height,
    ...setting
  }: Omit<TextSetting, 'size'> & { sizes: readonly number[]; height: number; lines: number },
): Paragraph {
  for (const size of sizes) {
    const whole = set(kit, text, { ...setting, size });
    if (!whole.didExceedMaxLines() && whole.getHeight() <= height) return balanced(whole, setting.width);
    whole.delete();
  }
  const smallest = sizes.at(-1) ?? 0;
  const lines = Math.min(setting.lines, Math.floor(height / (smallest * (setting.leading ?? 1.4))));
  return set(kit, text, { ...setting, size: smallest, lines: Math.max(1, lines) });
}

/** Lays a paragraph out in the narrowest column that takes no more lines, as `text-wrap: balance` does. */
export function balanced(paragraph: Paragraph, width: number): Paragraph {
  const height = paragraph.getHeight();
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    paragraph.layout(middle);
    if (paragraph.getHeight() > height) narrow = middle;
    else wide = middle;
  }
  paragraph.layout(Math.ceil(wide));
  return paragraph;
}
