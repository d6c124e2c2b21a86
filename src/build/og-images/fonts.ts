import type { CanvasKit, FontCollection } from 'canvaskit-wasm';
import { readFileSync } from 'node:fs';
import { otherFaces } from '../../styles/faces.ts';
import { subsets, typefaceFile, typefaces } from '../../styles/typefaces.ts';
import { packageFile } from './canvaskit.ts';
import { memoize } from '../../utils/memoize.ts';

export type OgFont = keyof typeof typefaces;

/** The family names of a face, for `fontFamilies`; letters of other scripts have one look in all. */
export function familiesOf(face: OgFont): string[] {
  return [...subsets.map((subset) => familyName(face, subset)), ...otherFaces.map(({ name }) => name)];
}

/** The files of all faces. */
export function fontFiles(): string[] {
  return everyFile().map(({ file }) => file);
}

function everyFile(): { family: string; file: string }[] {
  const own = (Object.keys(typefaces) as OgFont[]).flatMap((face) =>
    subsets.map((subset) => ({
      family: familyName(face, subset),
      file: packageFile(typefaceFile(typefaces[face], subset)),
    })),
  );
  return [...own, ...otherFaces.map(({ name, file }) => ({ family: name, file: packageFile(file) }))];
}

const familyName = (face: OgFont, subset: string): string => `${face} ${subset}`;

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
