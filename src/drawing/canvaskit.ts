import canvasKitInit, { type CanvasKit, type TypefaceFontProvider } from 'canvaskit-wasm/full';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

/** The faces as drawings know them: each script's file has a name of its own, and text names both. */
export const families = {
  text: ['mukta-latin-400', 'mukta-devanagari-400'],
  bold: ['mukta-latin-700', 'mukta-devanagari-700'],
  heading: ['tiro-devanagari-hindi-latin-400', 'tiro-devanagari-hindi-devanagari-400'],
} as const;

export type Face = keyof typeof families;

let started: Promise<{ canvasKit: CanvasKit; fonts: TypefaceFontProvider }> | undefined;

/** CanvasKit (https://skia.org/docs/user/modules/canvaskit/) with the site's faces; started once. It shapes Devanagari. */
export function canvasKitWithFonts(): Promise<{ canvasKit: CanvasKit; fonts: TypefaceFontProvider }> {
  started ??= start();
  return started;
}

async function start() {
  const folder = dirname(require.resolve('canvaskit-wasm/full'));
  const canvasKit = await canvasKitInit({ locateFile: (file) => `${folder}/${file}` });
  const fonts = canvasKit.TypefaceFontProvider.Make();
  for (const family of Object.values(families).flat()) {
    const [, name = '', script = '', weight = ''] = /^(.*)-(latin|devanagari)-(\d+)$/.exec(family) ?? [];
    const file = require.resolve(`@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff2`);
    fonts.registerFont(new Uint8Array(readFileSync(file)).buffer, family);
  }
  return { canvasKit, fonts };
}
