import type { Page } from 'playwright-core';
import { isRightToLeft } from '../../utils/languages.ts';
import { type OpenFont, openFont } from '../fonts/font.ts';
import { Alphabet, Codes } from './alphabet.ts';
import { declaredFaces, faceFor, type PageFace } from './faces.ts';
import { findPlaces, replaceRuns, type Coded, type Run } from './page-text.ts';
import { extraSpace } from './shaping.ts';
import { writeFont } from './truetype.ts';

export { replaceStrings, restoreText } from './restore.ts';

/**
 * Replaces a page's shaped text (Devanagari, Arabic, …) by private-use characters and by fonts in which each is one
 * glyph that looks as the shaped text did. A PDF printed from the page then holds plain text, one glyph a character;
 * `restoreText` replaces these by the real text. The README beside this file says why. Text that no font of the page
 * covers is left unchanged.
 * @param page a page that has loaded all its fonts, with print as its medium
 */
export async function encodePage(page: Page): Promise<Codes> {
  const faces = await declaredFaces(page);
  const places = await findPlaces(page);
  const codes = new Codes();
  const used = new Map<PageFace, { file: OpenFont; alphabet: Alphabet }>();
  const fontFor = async ({ families }: Run, character: string) => {
    const face = faceFor(faces, families, character);
    if (!face) return undefined;
    const file = used.get(face)?.file ?? (await openFont(await download(page, face)));
    const font = used.get(face) ?? { file, alphabet: new Alphabet(file, codes) };
    used.set(face, font);
    return font;
  };

  const coded = new Map<string, Coded>();
  for (const run of await places.evaluate((all) => all.flatMap(({ runs }) => runs))) {
    const key = JSON.stringify(run);
    if (coded.has(key)) continue;
    const text = (await fontFor(run, run.text))?.alphabet.encode(run.text, run);
    const space = await fontFor(run, ' ');
    if (!text) continue;
    coded.set(key, {
      text,
      isTurned: isRightToLeft(run.script),
      extraSpace: space ? extraSpace(space.file.font, run) : 0,
    });
  }
  const fonts = [...used]
    .filter(([, { alphabet }]) => alphabet.glyphs.length > 0)
    .map(([{ family, weight, style }, { file, alphabet }]) => ({
      family,
      descriptors: { weight, style },
      file: Buffer.from(writeFont(file.sfnt, alphabet.glyphs)).toString('base64'),
    }));
  await replaceRuns(places, [...coded], fonts);
  return codes;
}

/** A face's file. */
async function download(page: Page, { url }: PageFace): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (address) => {
    const file = new Uint8Array(await (await fetch(address)).arrayBuffer());
    return btoa(Array.from(file, (byte) => String.fromCharCode(byte)).join(''));
  }, url);
  return Buffer.from(bytes, 'base64');
}
