import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compress } from 'woff2-encoder';
import { type Face, type Script, faces, otherFaces, runsIn } from '../../styles/faces.ts';
import { scriptOf } from '../../utils/languages.ts';
import { cache, hashOfCode } from '../cache/cache.ts';
import { type SpokenText, needsOf } from './glyphs.ts';
import { withoutOutlines } from './outlines.ts';
import { subset } from './subset.ts';
import type { Usage } from './usage.ts';
import { type WholeFont, openWhole } from './whole-font.ts';

/** The glyph for what a font has no glyph for. */
const notDefined = 0;

/** The language whose forms of letters are kept, where a font has several and a text does not say in which it is. */
const languages: Partial<Record<Script, string>> = { devanagari: 'hi', latin: 'en' };
/** The codes of ISO 15924 for scripts that have a name here. */
const codes: Partial<Record<Script, string>> = { devanagari: 'Deva', latin: 'Latn' };
/** In every file: browsers refuse a font that draws nothing. */
const always: Partial<Record<Script, string>> = { devanagari: 'क', latin: 'a' };

/** The folder of the fonts of other scripts, within that of all. */
const others = 'others';
const pathOf = (face: Face): string => join(otherFaces.includes(face) ? others : '', `${face.name}.woff2`);

/**
 * Writes the site's six font files, and one for each other script that its texts are in, each with the glyphs that these
 * are shown with.
 * @param folder where the style sheets find them
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
    const file = await subsetOf(face, usage);
    writeFileSync(join(folder, pathOf(face)), file);
    bytes += file.length;
  }
  return { files: all.length, bytes };
}

/** Writes the same files whole, for a server that shows texts as they are written. */
export function writeWholeFonts(folder: string): void {
  mkdirSync(join(folder, others), { recursive: true });
  for (const face of [...faces, ...otherFaces])
    copyFileSync(resolve('node_modules', face.file), join(folder, pathOf(face)));
}

/** The subset of a face, kept by an earlier build or made now. */
function subsetOf(face: Face, usage: Usage): Promise<Uint8Array> {
  const { file, features } = face;
  const runs = spokenRuns(face, usage);
  const code = hashOfCode(
    'src/build/fonts/glyphs.ts',
    'src/build/fonts/outlines.ts',
    'src/build/fonts/subset.ts',
    'src/build/fonts/whole-font.ts',
  );
  return cache('fonts', [code, file, features, runs], async () => {
    const whole = await openWhole(resolve('node_modules', file));
    const known = [
      { text: ' ', language: 'und' },
      ...runs.flatMap(({ text, language }) => knownParts(text, whole).map((part) => ({ text: part, language }))),
    ];
    const { glyphs, passed, codePoints } = needsOf(whole, known, features);
    const sfnt = withoutOutlines(whole.sfnt, (glyph) => glyph === notDefined || glyphs.has(glyph));
    return compress(subset(sfnt, { glyphs: [...glyphs, ...passed], codePoints, features }));
  });
}

/** The pieces of all texts that a face draws, each once: in the language that they are most likely in, and in that which is said of them. */
function spokenRuns({ role, script }: Face, usage: Usage): SpokenText[] {
  const language = languages[script] ?? 'und';
  const code = codes[script] ?? script;
  const texts = [
    { text: always[script] ?? '', language },
    ...usage[role].map((text) => ({ text, language })),
    ...usage.spoken.filter((one) => scriptOf(one.language) === code),
  ];
  const runs = texts.flatMap((one) =>
    runsIn(one.text, script).map((text) => [`${text} ${one.language}`, { text, language: one.language }] as const),
  );
  return [...new Map(runs)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, run]) => run);
}

/** A run without the characters that the font does not have: other fonts draw these. */
function knownParts(run: string, { characters }: WholeFont): string[] {
  const known = Array.from(run, (character) => (characters.has(character.codePointAt(0) ?? 0) ? character : ' '));
  return known.join('').split(' ').filter(Boolean);
}
