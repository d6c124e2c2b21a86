import { cache, hashOfCode, hashOfFiles } from '../build/cache.ts';
import { packageFile } from '../drawing/canvaskit.ts';
import { fontFiles } from '../drawing/fonts.ts';
import { drawIconPng, iconFile, type Icon } from './icon.ts';
import { memoize } from '../utils/memoize.ts';
import { drawPoster, type Poster } from './poster.ts';

/** A share picture as PNG, drawn now or by an earlier build. */
export function posterPng(poster: Poster): Promise<Uint8Array> {
  return cache('pictures', [drawnWith(), poster], () => drawPoster(poster));
}

/** The icon as PNG. */
export function iconPng(icon: Icon): Promise<Uint8Array> {
  return cache('pictures', [drawnWith(), icon], () => drawIconPng(icon));
}

/** What all pictures are drawn with: the code, the colours, the icon, the fonts and Skia. */
const drawnWith = memoize((): object => {
  const skia = packageFile('canvaskit-wasm/full').replace(/\.js$/, '.wasm');
  return [
    hashOfCode('src/pictures/icon.ts', 'src/pictures/poster.ts'),
    hashOfFiles('src/styles/tokens.css', iconFile, ...fontFiles(), skia),
  ];
});
