import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Face, faces, otherFaces, runsIn } from '../../styles/faces.ts';
import { scriptOf } from '../../utils/languages.ts';
import { cache, hashOfCode } from '../cache/cache.ts';
import type { TextInLanguage } from './glyphs.ts';
import { subsetFont } from './subset.ts';
import type { Usage } from './usage.ts';

/**
 * Scripts by their names in `styles/faces.ts`: the ISO 15924 code, the language of texts that do not state one, and a
 * letter that every file contains, since browsers reject a font without glyphs.
 */
const namedScripts: Readonly<Record<string, { code: string; language: string; letter: string } | undefined>> = {
  devanagari: { code: 'Deva', language: 'hi', letter: 'क' },
  latin: { code: 'Latn', language: 'en', letter: 'a' },
};

/** The subfolder for the fonts of other scripts. */
const others = 'others';
const pathOf = (face: Face): string => join(otherFaces.includes(face) ? others : '', `${face.name}.woff2`);
const wholeFile = ({ file }: Face): string => resolve('node_modules', file);

/**
 * Writes the site's six font files and one for each other script in its texts. Each file has only the glyphs that the
 * texts need.
 * @param folder the folder that the style sheets import from
 * @returns the number of files and their total size in bytes
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

/** Writes the same files with all glyphs, for the dev server, where texts change. */
export function writeWholeFonts(folder: string): void {
  mkdirSync(join(folder, others), { recursive: true });
  for (const face of [...faces, ...otherFaces]) copyFileSync(wholeFile(face), join(folder, pathOf(face)));
}

/** The distinct runs of text that a face draws, each with its likely language and with its stated one. */
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
