import { Buffer, Direction, Feature, shape } from 'harfbuzzjs';
import { join } from 'node:path';
import { packageFile } from '../../src/drawing/canvaskit.ts';
import { faceFor, facesFor, type Face } from '../../src/fonts/faces.ts';
import { scriptsOf } from '../../src/fonts/glyphs.ts';
import { openWhole, type WholeFont } from '../../src/fonts/whole-font.ts';
import { typefaceFile, typefaces } from '../../src/styles/typefaces.ts';
import type { ShownText } from './shown-text.ts';

const opened = new Map<string, Promise<WholeFont>>();

function open(file: string): Promise<WholeFont> {
  const font = opened.get(file) ?? openWhole(file);
  opened.set(file, font);
  return font;
}

/** The words of a text that a page's font files do not draw as the whole fonts do, each with the file's address. */
export async function drawnOtherwise(
  { text, language, family, weight, numerals, kerned }: ShownText,
  faces: readonly Face[],
  folder: string,
): Promise<string[]> {
  const own = facesFor(faces, family, weight);
  const typeface = Object.values(typefaces).find(
    (one) => one.family === family && Number(one.weight) === own[0]?.weight,
  );
  if (!typeface) return [`${text}: no face of ${family}`];
  const latin = await open(packageFile(typefaceFile(typeface, 'latin')));
  const devanagari = await open(packageFile(typefaceFile(typeface, 'devanagari')));
  const features = [
    ...(numerals.includes('lining') ? ['lnum'] : []),
    ...(numerals.includes('tabular') ? ['tnum'] : []),
  ];

  const wrong: string[] = [];
  for (const { piece, url } of piecesOf(text.normalize('NFC'), own)) {
    const whole = /\p{Script=Devanagari}|[\u0964\u0965\u20b9]/u.test(piece) ? devanagari : latin;
    const isKnown = Array.from(piece).every((one) => whole.characters.has(one.codePointAt(0) ?? 0));
    if (!isKnown) continue;
    if (!url) wrong.push(`${piece}: in no file`);
    else {
      const cut = await open(join(folder, url));
      for (const script of scriptsOf(piece)) {
        const [expected, drawn] = [whole, cut].map((font) => draw(font, piece, { language, script, features, kerned }));
        if (expected !== drawn) wrong.push(`${piece} (${script}): ${url}`);
      }
    }
  }
  return wrong;
}

/** A text in pieces that are each in one file. */
function piecesOf(text: string, faces: readonly Face[]): { piece: string; url: string | undefined }[] {
  const pieces: { piece: string; url: string | undefined }[] = [];
  for (const character of text) {
    const url = faceFor(faces, character.codePointAt(0) ?? 0)?.url;
    const last = pieces.at(-1);
    if (last && last.url === url) last.piece += character;
    else pieces.push({ piece: character, url });
  }
  return pieces;
}

const outlines = new Map<WholeFont, Map<number, string>>();

/** The outlines of a text with their places. */
function draw(
  opened: WholeFont,
  text: string,
  {
    language,
    script,
    features,
    kerned,
  }: { language: string; script: string; features: readonly string[]; kerned: boolean },
): string {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(Direction.LTR);
  buffer.setScript(script);
  if (language) buffer.setLanguage(language);
  shape(opened.font, buffer, [
    ...features.map((feature) => new Feature(feature, 1)),
    new Feature('kern', kerned ? 1 : 0),
  ]);
  const known = outlines.get(opened) ?? new Map<number, string>();
  outlines.set(opened, known);
  return buffer
    .getGlyphInfosAndPositions()
    .map(({ codepoint, xAdvance, yAdvance, xOffset, yOffset }) => {
      const outline = known.get(codepoint) ?? opened.font.glyphToPath(codepoint);
      known.set(codepoint, outline);
      return [outline, xAdvance, yAdvance, xOffset, yOffset].join();
    })
    .join('\n');
}
