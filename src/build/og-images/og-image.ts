import type { CanvasKit, Canvas, Paragraph, Surface } from 'canvaskit-wasm';
import type { OgImage } from '../../data/og-images.ts';
import { palette } from '../../utils/palette.ts';
import { canvasKit, disposing } from './canvaskit.ts';
import { drawIcon } from './icon.ts';
import { memoize } from '../../utils/memoize.ts';
import { balanced, drawable, fit, set } from './paragraph.ts';
import { pngOf } from './png.ts';

/** In pixels: the size that services show without cropping. */
export const ogImageSize = { width: 1200, height: 630 } as const;

const margin = 72;
const inner = ogImageSize.width - 2 * margin;
const bottom = 508;
const gap = 20;
const titleSizes = [120, 104, 92, 80, 70, 62, 54, 48];
const quoteSizes = [66, 58, 52, 46, 41, 37, 34, 31, 28];
/** The face of each text. */
const fonts = { above: 'strong', words: 'heading', by: 'strong', note: 'text', site: 'strong' } as const;

/** All pictures share one surface: creating and deleting one would take a tenth of a picture's time. */
const surface = memoize((kit: CanvasKit): Surface | null => kit.MakeSurface(ogImageSize.width, ogImageSize.height));

/** Draws a share picture as PNG; the same texts always give the same bytes. */
export async function drawOgImage(image: OgImage): Promise<Uint8Array> {
  const kit = await canvasKit();
  const drawing = surface(kit);
  if (!drawing) throw new Error('CanvasKit cannot allocate a surface for a share picture.');
  return disposing((keep) => {
    const page = { kit, canvas: drawing.getCanvas(), colour: palette().light, keep };
    const drawn = { ...image };
    for (const name of ['above', 'words', 'by', 'note', 'site'] as const) {
      const text = image[name];
      if (text) drawn[name] = drawable(kit, text, fonts[name]);
    }
    drawFrame(page, drawn);
    drawText(page, drawn);
    return pngOf(kit, keep(drawing.makeImageSnapshot()));
  });
}

interface Page {
  kit: CanvasKit;
  canvas: Canvas;
  colour: (name: string) => string;
  keep: (made: Paragraph) => Paragraph;
}

/** Draws the background, the accent at its top edge, and the site's name with its icon below a rule. */
function drawFrame(page: Page, { above, site }: OgImage): void {
  const { kit, canvas, colour, keep } = page;
  canvas.clear(kit.parseColorString(colour('paper')));
  fill(page, 'accent', margin, 0, 112, 24);
  if (above) {
    const kicker = set(kit, above, { face: fonts.above, size: 32, colour: colour('accent'), width: inner, lines: 1 });
    canvas.drawParagraph(keep(kicker), margin, 58);
  }
  fill(page, 'rule', margin, 534, inner, 2);
  const name = set(kit, site, { face: fonts.site, size: 30, colour: colour('ink'), width: inner - 80, lines: 1 });
  canvas.drawParagraph(keep(name), margin, 556);
  drawIcon(kit, canvas, { x: ogImageSize.width - margin - 44, y: 556, size: 44 });
}

/** Draws the words as large as they fit, then the speaker, then as much of the note as fits. */
function drawText({ kit, canvas, colour, keep }: Page, { above, words, spoken, by, note }: OgImage): void {
  const top = above ? 128 : 92;
  const left = spoken ? margin + 40 : margin;
  const width = ogImageSize.width - margin - left;
  const speaker = by && keep(set(kit, by, { face: fonts.by, size: 34, colour: colour('ink'), width, lines: 1 }));
  const line = 30 * 1.45;
  const reserved = (speaker ? speaker.getHeight() + gap : 0) + (note ? (spoken ? line : 2 * line + gap) : 0);
  const large = keep(
    fit(kit, words, {
      face: fonts.words,
      sizes: spoken ? quoteSizes : titleSizes,
      colour: colour('ink'),
      width,
      height: bottom - top - reserved,
      leading: spoken ? 1.34 : 1.26,
      lines: spoken ? 7 : 4,
    }),
  );
  canvas.drawParagraph(large, left, top);
  let y = top + large.getHeight();
  if (spoken) drawBar({ kit, canvas, colour, keep }, spoken, top, large.getHeight());
  y += gap;
  if (speaker) {
    canvas.drawParagraph(speaker, left, y);
    y += speaker.getHeight();
  }
  const lines = Math.min(4, Math.floor((bottom - y + 4) / line));
  if (!note || lines < 1) return;
  const small = keep(
    set(kit, note, { face: fonts.note, size: 30, colour: colour('muted'), width, leading: 1.45, lines }),
  );
  canvas.drawParagraph(small.didExceedMaxLines() ? small : balanced(small, width), left, y);
}

/** Draws the bar beside a quotation: solid for direct speech, dashed for reported speech. */
function drawBar(page: Page, spoken: NonNullable<OgImage['spoken']>, top: number, height: number): void {
  if (spoken === 'direct') {
    fill(page, 'accent', margin, top + 8, 8, height - 16);
    return;
  }
  for (let y = 8; y < height - 16; y += 24) fill(page, 'edge', margin, top + y, 8, 14);
}

function fill({ kit, canvas, colour }: Page, name: string, x: number, y: number, width: number, height: number): void {
  disposing((keep) => {
    const paint = keep(new kit.Paint());
    paint.setColor(kit.parseColorString(colour(name)));
    canvas.drawRect(kit.XYWHRect(x, y, width, height), paint);
  });
}
