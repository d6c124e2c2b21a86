import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Face, faces, otherFaces, runsIn } from '../../styles/faces.ts';
import { scriptOf } from '../../utils/languages.ts';
import { cache, hashOfCode } from '../cache/cache.ts';
import type { TextInLanguage } from './glyphs.ts';
import { subsetFont } from './subset.ts';
import type { Usage } from './usage.ts';

/**
 * Scripts that have a name in `styles/faces.ts`: the code of ISO 15924, the language of a text that does not say its own,
 * and a letter in every file, since browsers refuse a font that draws nothing.
 */
const namedScripts: Readonly<Record<string, { code: string; language: string; letter: string } | undefined>> = {
  devanagari: { code: 'Deva', language: 'hi', letter: 'क' },
  latin: { code: 'Latn', language: 'en', letter: 'a' },
};

/** The folder of the fonts of other scripts, within that of all. */
const others = 'others';
const pathOf = (face: Face): string => join(otherFaces.includes(face) ? others : '', `${face.name}.woff2`);
const wholeFile = ({ file }: Face): string => resolve('node_modules', file);

/**
 * Writes the site's six font files, and one for each other script that its texts are in, each with the glyphs that these
 * are shown with.
 * @param folder where the style sheets look for them
 * @returns how many they are, and how many bytes they have together
 * @throws where a package with a typeface is not installed
 */
export async function writeSubsets(folder: string, usage: Usage): Promise<{ files: number; bytes: number }> {
  rmSync(join(folder, others), { recursive: true, force: true });
  mkdirSync(join(folder, others), { recursive: true });
  const used = otherFaces.filter(({ script }) => usage.text.some((text) => runsIn(text, script).length > 0));
  const all = [...faces, ...used];
  let bytes = 0;
  for (const face of all) {
    const runs = runsOf(face, usage);
    const inputs = [hashOfCode('src/build/fonts/subset.ts'), face.file, face.features, runs];
    const file = await cache('fonts', inputs, () => subsetFont(wholeFile(face), runs, face.features));
    writeFileSync(join(folder, pathOf(face)), file);
    bytes += file.length;
  }
  return { files: all.length, bytes };
}

/** Writes the same files whole, for a server that shows texts as they are written. */
export function writeWholeFonts(folder: string): void {
  mkdirSync(join(folder, others), { recursive: true });
  for (const face of [...faces, ...otherFaces]) copyFileSync(wholeFile(face), join(folder, pathOf(face)));
}

/** The pieces of all texts that a face draws, each once, in the language that it is likely in and in its stated one. */
function runsOf({ role, script }: Face, usage: Usage): TextInLanguage[] {
  const { code, language, letter } = namedScripts[script] ?? { code: script, language: 'und', letter: '' };
  const texts = [
    ...[letter, ...usage[role]].map((text) => ({ text, language })),
    ...usage.stated.filter((text) => scriptOf(text.language) === code),
  ];
  const runs = texts.flatMap((one) => runsIn(one.text, script).map((text) => ({ ...one, text })));
  const byText = new Map(runs.map((run) => [`${run.text} ${run.language}`, run]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, run]) => run);
}
