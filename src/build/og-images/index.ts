import type { OgImage } from '../../data/og-images.ts';
import { memoize } from '../../utils/memoize.ts';
import { cache, hashOfCode, hashOfFiles } from '../cache/cache.ts';
import { packageFile } from './canvaskit.ts';
import { fontFiles } from './fonts.ts';
import { drawIconPng, iconFile, type Icon } from './icon.ts';
import { drawOgImage } from './og-image.ts';

/** A share picture as PNG, from the cache or drawn now. */
export function ogImagePng(image: OgImage): Promise<Uint8Array> {
  return cache('pictures', [dependencies(), image], () => drawOgImage(image));
}

/** The icon as PNG, from the cache or drawn now. */
export function iconPng(icon: Icon): Promise<Uint8Array> {
  return cache('pictures', [dependencies(), icon], () => drawIconPng(icon));
}

/** The hashes of what all pictures depend on: the code, the colours, the icon, the fonts and Skia. */
const dependencies = memoize((): object => {
  const skia = packageFile('canvaskit-wasm/full').replace(/\.js$/, '.wasm');
  return [
    hashOfCode('src/build/og-images/icon.ts', 'src/build/og-images/og-image.ts'),
    hashOfFiles('src/styles/tokens.css', iconFile, ...fontFiles(), skia),
  ];
});
