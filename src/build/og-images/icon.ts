import type { Canvas, CanvasKit } from 'canvaskit-wasm';
import { selectAll } from 'hast-util-select';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { canvasKit, disposing } from './canvaskit.ts';
import { pngOf } from './png.ts';
import { readFragment } from '../../html/tree.ts';

/** The drawing that every icon is made from. */
export const iconFile = resolve('public/icon.svg');
/** The side of its view box. */
const side = 32;
/** A mask may cut all outside a circle of 40 % of the width (https://www.w3.org/TR/appmanifest/#icon-masks). */
const safe = 0.84;

/** An icon made from it: a `maskable` one fills its square, for systems that cut a shape of their own. */
export interface Icon {
  size: number;
  maskable: boolean;
}

/** The icons that browsers are offered as PNG. */
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
    if (!surface) throw new Error('CanvasKit has no memory left for an icon.');
    keep(surface);
    drawIcon(kit, surface.getCanvas(), { x: 0, y: 0, size, maskable });
    const bytes = pngOf(kit, keep(surface.makeImageSnapshot()));
    if (!bytes) throw new Error('The icon could not be written.');
    return bytes;
  });
}

/**
 * Draws the icon's paths, of which the first is the ground.
 * @param maskable the ground goes to the edges and the rest keeps away from them
 */
export function drawIcon(
  kit: CanvasKit,
  canvas: Canvas,
  { x, y, size, maskable = false }: { x: number; y: number; size: number; maskable?: boolean },
): void {
  const [ground, ...rest] = paths();
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(size / side, size / side);
  if (maskable && ground) {
    canvas.clear(kit.parseColorString(ground.fill));
    canvas.translate((side * (1 - safe)) / 2, (side * (1 - safe)) / 2);
    canvas.scale(safe, safe);
  }
  for (const { fill, d } of maskable || !ground ? rest : [ground, ...rest]) {
    disposing((keep) => {
      const path = kit.Path.MakeFromSVGString(d);
      if (!path) throw new Error(`${iconFile}: the path “${d}” cannot be read.`);
      const paint = keep(new kit.Paint());
      paint.setAntiAlias(true);
      paint.setColor(kit.parseColorString(fill));
      canvas.drawPath(keep(path), paint);
    });
  }
  canvas.restore();
}

function paths(): { fill: string; d: string }[] {
  const svg = readFragment(readFileSync(iconFile, 'utf8'));
  const found = selectAll('path[fill][d]', svg);
  if (found.length === 0) throw new Error(`${iconFile} has no path with a fill.`);
  return found.map(({ properties: { fill, d } }) => ({ fill: String(fill), d: String(d) }));
}
