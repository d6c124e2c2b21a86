import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compress } from 'woff2-encoder';
import { cache, hashOfCode } from '../build/cache.ts';
import { faces, runsIn, type Face } from './faces.ts';
import { needsOf } from './glyphs.ts';
import { withoutOutlines } from './outlines.ts';
import { subset } from './subset.ts';
import type { Usage } from './usage.ts';
import { openWhole, type WholeFont } from './whole-font.ts';

/** The glyph for what a font has no glyph for. */
const notDefined = 0;

/** The language whose forms of letters are kept, where a font has several. */
const languages = { devanagari: 'hi', latin: 'en' };
/** In every file: browsers refuse a font that draws nothing. */
const always = { devanagari: 'क', latin: 'a' };

/**
 * Writes the site's six font files, each with the glyphs that its texts are shown with.
 * @param folder where the style sheets find them
 * @returns how many bytes they have together
 * @throws where a package with a typeface is not installed
 */
export async function writeSubsets(folder: string, usage: Usage): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const face of faces) {
    const file = await subsetOf(face, usage);
    writeFileSync(join(folder, `${face.name}.woff2`), file);
    bytes += file.length;
  }
  return bytes;
}

/** Writes the same files whole, for a server that shows texts as they are written. */
export function writeWholeFonts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, file } of faces) copyFileSync(resolve('node_modules', file), join(folder, `${name}.woff2`));
}

/** The subset of a face, kept by an earlier build or made now. */
function subsetOf({ file, script, role, features }: Face, usage: Usage): Promise<Uint8Array> {
  const runs = [...new Set([always[script], ...usage[role].flatMap((text) => runsIn(text, script))])].sort();
  const code = hashOfCode(
    'src/fonts/glyphs.ts',
    'src/fonts/outlines.ts',
    'src/fonts/subset.ts',
    'src/fonts/whole-font.ts',
  );
  return cache('fonts', [code, file, features, runs], async () => {
    const whole = await openWhole(resolve('node_modules', file));
    const known = [' ', ...runs.flatMap((run) => knownParts(run, whole))];
    const { glyphs, passed, codePoints } = needsOf(whole, known, languages[script], features);
    const sfnt = withoutOutlines(whole.sfnt, (glyph) => glyph === notDefined || glyphs.has(glyph));
    return compress(subset(sfnt, { glyphs: [...glyphs, ...passed], codePoints, features }));
  });
}

/** A run without the characters that the font does not have: other fonts draw these. */
function knownParts(run: string, { characters }: WholeFont): string[] {
  const known = Array.from(run, (character) => (characters.has(character.codePointAt(0) ?? 0) ? character : ' '));
  return known.join('').split(' ').filter(Boolean);
}
