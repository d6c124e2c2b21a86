import type { CanvasKit, FontCollection } from 'canvaskit-wasm';
import { readFileSync } from 'node:fs';
import { subsets, typefaceFile, typefaces, type Subset } from '../styles/typefaces.ts';
import { packageFile } from './canvaskit.ts';
import { memoize } from '../utils/memoize.ts';

export type Face = keyof typeof typefaces;

/** The family names of a face, for `fontFamilies`. */
export function familiesOf(face: Face): string[] {
  return subsets.map((subset) => familyName(face, subset));
}

/** The files of all faces. */
export function fontFiles(): string[] {
  return everyFile().map(({ file }) => file);
}

function everyFile(): { family: string; file: string }[] {
  return (Object.keys(typefaces) as Face[]).flatMap((face) =>
    subsets.map((subset) => ({
      family: familyName(face, subset),
      file: packageFile(typefaceFile(typefaces[face], subset)),
    })),
  );
}

const familyName = (face: Face, subset: Subset): string => `${face} ${subset}`;

/**
 * The faces, each file under a name of its own: of several files with one name only the first would be asked. One
 * collection for all texts, because it remembers what it found and set.
 */
export const fontCollection = memoize((kit: CanvasKit): FontCollection => {
  const provider = kit.TypefaceFontProvider.Make();
  for (const { family, file } of everyFile()) provider.registerFont(new Uint8Array(readFileSync(file)).buffer, family);
  const collection = kit.FontCollection.Make();
  collection.setDefaultFontManager(provider);
  collection.enableFontFallback();
  return collection;
});
