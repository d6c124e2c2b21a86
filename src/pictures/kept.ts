import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { packageFile } from '../drawing/canvaskit.ts';
import { fontFiles } from '../drawing/fonts.ts';
import { keep, keptFile, readKept } from '../kept/files.ts';
import { drawIconPng, iconFile, type Icon } from './icon.ts';
import { drawPoster, type Poster } from './poster.ts';

let drawing: string | undefined;

/** What all pictures are drawn with: this code, the colours, the icon, the fonts and Skia. */
function drawingHash(): string {
  if (drawing) return drawing;
  const hash = createHash('sha256');
  const code = globSync(['src/pictures/*.ts', 'src/drawing/{canvaskit,fonts,paragraph,png}.ts']).sort();
  const skia = packageFile('canvaskit-wasm/full').replace(/\.js$/, '.wasm');
  for (const file of [...code, 'src/styles/tokens.css', iconFile, ...fontFiles(), skia]) {
    hash.update(readFileSync(file));
  }
  return (drawing = hash.digest('hex'));
}

/** A share picture as PNG. */
export function posterPng(poster: Poster): Promise<Uint8Array> {
  return kept(poster, () => drawPoster(poster));
}

/** The icon as PNG. */
export function iconPng(icon: Icon): Promise<Uint8Array> {
  return kept(icon, () => drawIconPng(icon));
}

/** What an earlier build drew for the same thing, or a new drawing. */
async function kept(shown: object, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const name = createHash('sha256').update(drawingHash()).update(JSON.stringify(shown)).digest('hex').slice(0, 32);
  const file = keptFile('pictures', `${name}.png`);
  const earlier = readKept(file);
  if (earlier) return earlier;
  const png = await draw();
  keep(file, png);
  return png;
}
