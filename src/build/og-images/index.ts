import { cache, hashOfCode, hashOfFiles } from '../cache/cache.ts';
import { packageFile } from './canvaskit.ts';
import { fontFiles } from './fonts.ts';
import { drawIconPng, iconFile, type Icon } from './icon.ts';
import { memoize } from '../../utils/memoize.ts';
import type { OgImage } from '../../data/og-images.ts';
import { drawOgImage } from './og-image.ts';

/** A share picture as PNG, drawn now or by an earlier build. */
export function ogImagePng(poster: OgImage): Promise<Uint8Array> {
  return cache('pictures', [drawnWith(), poster], () => drawOgImage(poster));
}

/** The icon as PNG. */
export function iconPng(icon: Icon): Promise<Uint8Array> {
  return cache('pictures', [drawnWith(), icon], () => drawIconPng(icon));
}

/** What all pictures are drawn with: the code, the colours, the icon, the fonts and Skia. */
const drawnWith = memoize((): object => {
  const skia = packageFile('canvaskit-wasm/full').replace(/\.js$/, '.wasm');
  return [
    hashOfCode('src/build/og-images/icon.ts', 'src/build/og-images/og-image.ts'),
    hashOfFiles('src/styles/tokens.css', iconFile, ...fontFiles(), skia),
  ];
});
