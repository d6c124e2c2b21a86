import type { Canvas, CanvasKit } from 'canvaskit-wasm';
import { selectAll } from 'hast-util-select';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFragment } from '../../html/tree.ts';
import { canvasKit, disposing } from './canvaskit.ts';
import { pngOf } from './png.ts';

/** The drawing that every icon is made from. */
export const iconFile = resolve('public/icon.svg');
/** The side of its view box. */
const side = 32;
/**
 * The part of the width that a mask leaves visible: it may hide everything outside a circle
 * (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
const safe = 0.84;

/** A `maskable` icon fills its square, for systems that apply their own mask. */
export interface Icon {
  size: number;
  maskable: boolean;
}

/** The icons that the site offers as PNG. */
export const icons = [
  { name: 'icon-180', size: 180, maskable: true },
  { name: 'icon-192', size: 192, maskable: false },
  { name: 'icon-512', size: 512, maskable: false },
  { name: 'maskable-512', size: 512, maskable: true },
] as const;

/** Draws the icon as PNG. */
export async function drawIconPng({ size, maskable }: Icon): Promise<Uint8Array> {
  const kit = await canvasKit();
  return disposing((keep) => {
    const surface = kit.MakeSurface(size, size);
    if (!surface) throw new Error('CanvasKit cannot allocate a surface for an icon.');
    drawIcon(kit, keep(surface).getCanvas(), { x: 0, y: 0, size, maskable });
    return pngOf(kit, keep(surface.makeImageSnapshot()));
  });
}

/**
 * Draws the icon's paths; the first is the background.
 * @param maskable the background fills the canvas, and the other paths leave a margin
 */
export function drawIcon(
  kit: CanvasKit,
  canvas: Canvas,
  { x, y, size, maskable = false }: { x: number; y: number; size: number; maskable?: boolean },
): void {
  const svg = readFragment(readFileSync(iconFile, 'utf8'));
  const paths = selectAll('path[fill][d]', svg).map(({ properties: { fill, d } }) => ({
    colour: kit.parseColorString(String(fill)),
    path: kit.Path.MakeFromSVGString(String(d)),
  }));
  const [background] = paths;
  if (!background) throw new Error(`${iconFile} has no path with a fill.`);
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(size / side, size / side);
  if (maskable) {
    canvas.clear(background.colour);
    canvas.translate((side * (1 - safe)) / 2, (side * (1 - safe)) / 2);
    canvas.scale(safe, safe);
  }
  disposing((keep) => {
    for (const { colour, path } of paths) {
      if (!path) throw new Error(`A path of ${iconFile} cannot be read.`);
      const paint = keep(new kit.Paint());
      paint.setAntiAlias(true);
      paint.setColor(colour);
      canvas.drawPath(keep(path), paint);
    }
  });
  canvas.restore();
}
