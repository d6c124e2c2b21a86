import type { CanvasKit, TypefaceFontProvider } from 'canvaskit-wasm';
import { readFileSync } from 'node:fs';
import { packageFile } from './canvaskit.ts';

/** The site's faces; a face is a file a script, asked in this order for a letter. */
const scripts = ['devanagari', 'latin', 'latin-ext'];
const faces = {
  heading: ['tiro-devanagari-hindi', '400'],
  text: ['mukta', '400'],
  strong: ['mukta', '700'],
} as const;
export type Face = keyof typeof faces;

/** The family names of a face, for `fontFamilies`. */
export function familiesOf(face: Face): string[] {
  return scripts.map((script) => `${face} ${script}`);
}

function fileOf(face: Face, script: string): string {
  const [family, weight] = faces[face];
  return packageFile(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff2`);
}

/** The files of all faces. */
export function fontFiles(): string[] {
  return everyFile().map(({ file }) => file);
}

function everyFile(): { family: string; file: string }[] {
  return (Object.keys(faces) as Face[]).flatMap((face) =>
    scripts.map((script, index) => ({ family: familiesOf(face)[index] ?? '', file: fileOf(face, script) })),
  );
}

let provider: TypefaceFontProvider | undefined;

/** The faces, each file under a name of its own: of several files with one name only the first would be asked. */
export function fontProvider(kit: CanvasKit): TypefaceFontProvider {
  if (provider) return provider;
  provider = kit.TypefaceFontProvider.Make();
  for (const { family, file } of everyFile()) provider.registerFont(new Uint8Array(readFileSync(file)).buffer, family);
  return provider;
}
