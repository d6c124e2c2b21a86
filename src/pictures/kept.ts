import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../drawing/canvaskit.ts';
import { fontFiles } from '../drawing/fonts.ts';
import { settings } from '../site.config.ts';
import { drawIconPng, iconFile, type Icon } from './icon.ts';
import { drawPoster, type Poster } from './poster.ts';

/** Where drawn pictures are kept, each under the hash of all that it shows and all that draws it. */
export const picturesKept = join(settings.cacheDir, 'pictures');

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
  const file = join(picturesKept, `${name}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await draw();
  mkdirSync(picturesKept, { recursive: true });
  // Another build may be reading here: a file has its name when it is whole.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}
