import type { CanvasKit, FontCollection } from 'canvaskit-wasm';
import { readFileSync } from 'node:fs';
import { otherFaces } from '../../styles/faces.ts';
import { subsets, typefaceFile, typefaces } from '../../styles/typefaces.ts';
import { memoize } from '../../utils/memoize.ts';
import { packageFile } from './canvaskit.ts';

export type OgFont = keyof typeof typefaces;

const familyName = (face: string, subset: string): string => `${face} ${subset}`;

/** Each file has its own family name: of several files with one name only the first is searched for a letter. */
const fonts = [
  ...Object.entries(typefaces).flatMap(([face, typeface]) =>
    subsets.map((subset) => ({ family: familyName(face, subset), file: typefaceFile(typeface, subset) })),
  ),
  ...otherFaces.map(({ name, file }) => ({ family: name, file })),
];

/** The files of all faces. */
export function fontFiles(): string[] {
  return fonts.map(({ file }) => packageFile(file));
}

/** The family names of a face, for `fontFamilies`. All faces share the fonts of other scripts. */
export function familiesOf(face: OgFont): string[] {
  return [...subsets.map((subset) => familyName(face, subset)), ...otherFaces.map(({ name }) => name)];
}

/** One collection for all texts, because it caches fonts and layouts. */
export const fontCollection = memoize((kit: CanvasKit): FontCollection => {
  const provider = kit.TypefaceFontProvider.Make();
  for (const { family, file } of fonts)
    provider.registerFont(new Uint8Array(readFileSync(packageFile(file))).buffer, family);
  const collection = kit.FontCollection.Make();
  collection.setDefaultFontManager(provider);
  collection.enableFontFallback();
  return collection;
});
