import type { Page } from 'playwright-core';
import decompress from 'woff2-encoder/decompress';
import { Alphabet, Codes } from './alphabet.ts';
import { declaredFaces, faceFor, familyNames, type PageFace } from './faces.ts';
import { writeFont } from './font-file.ts';
import { findPlaces, putCodes, textRuns, type Coded, type Run } from './page-text.ts';
import { extraSpace, isRtl, openFont, type ShapingFont } from './shaping.ts';

export { restoreText } from './restore.ts';
export { Codes } from './alphabet.ts';

/**
 * Replaces a page's shaped text (Devanagari, Arabic, …) by codes for private use and by fonts in which each code is one glyph that
 * looks as the shaped text did. A PDF printed from the page then holds plain text, one glyph a code; `restoreText` puts the
 * real text in the place of the codes. See the README beside this file for why.
 * @param page a page that shows all its fonts already, with print as its medium
 * Text that no font of the page is for stays as it is.
 */
export async function encodePage(page: Page): Promise<Codes> {
  const faces = await declaredFaces(page);
  const places = await findPlaces(page);
  const codes = new Codes();
  const opened = new Map<PageFace, Opened>();
  const open = async (run: Run, character: string): Promise<Opened | undefined> => {
    const face = faceOf(run, character, faces);
    if (!face) return undefined;
    const known = opened.get(face);
    if (known) return known;
    const sfnt = await fileOf(page, face);
    const font = openFont(sfnt);
    const fresh = { face, sfnt, font, alphabet: new Alphabet(font, codes) };
    opened.set(face, fresh);
    return fresh;
  };

  const coded: [Run, Coded][] = [];
  for (const run of await textRuns(places)) {
    const own = await open(run, run.text);
    const text = own?.alphabet.encode(run.text, run);
    if (!text) continue;
    const space = await open(run, ' ');
    const isTurned = isRtl(run.script);
    coded.push([run, { text, isTurned, extraSpace: space ? extraSpace(space.font, run) : 0 }]);
  }
  const fonts = [...opened.values()]
    .filter(({ alphabet }) => alphabet.glyphs.length > 0)
    .map(({ face: { family, weights, style }, sfnt, alphabet }) => ({
      family,
      name: `${family} coded`,
      weights,
      style,
      file: Buffer.from(writeFont(sfnt, alphabet.glyphs)).toString('base64'),
    }));
  await putCodes(places, coded, fonts);
  return codes;
}

/** A font of the page, and the glyphs that the page needs of it. */
interface Opened {
  face: PageFace;
  sfnt: Uint8Array;
  font: ShapingFont;
  alphabet: Alphabet;
}

function faceOf({ families, weight, style }: Run, character: string, faces: readonly PageFace[]): PageFace | undefined {
  return faceFor(faces, familyNames(families), { weight, style, codePoint: character.codePointAt(0) ?? 0 });
}

/** A face's file, not compressed. */
async function fileOf(page: Page, { url }: PageFace): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (address) => {
    const file = new Uint8Array(await (await fetch(address)).arrayBuffer());
    return btoa(Array.from(file, (byte) => String.fromCharCode(byte)).join(''));
  }, url);
  const file = Buffer.from(bytes, 'base64');
  return file.toString('latin1', 0, 4) === 'wOF2' ? decompress(file) : file;
}
