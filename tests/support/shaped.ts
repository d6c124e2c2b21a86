import { Buffer, Direction, Feature, shape } from 'harfbuzzjs';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type OpenFont, openFont } from '../../src/build/fonts/font.ts';
import { scriptsOf } from '../../src/build/fonts/glyphs.ts';
import { type Face, faces, otherFaces, runsIn } from '../../src/styles/faces.ts';
import { isRightToLeft } from '../../src/utils/languages.ts';
import type { ShownText } from './shown-text.ts';

/** The families of the style sheets, and the weight that each has a file for. */
export const families = {
  Mukta: { role: 'text', weight: 400 },
  'Mukta Bold': { role: 'strong', weight: 700 },
  Tiro: { role: 'heading', weight: 400 },
} as const;

const opened = new Map<string, Promise<OpenFont>>();

function open(file: string): Promise<OpenFont> {
  const font = opened.get(file) ?? openFont(readFileSync(file));
  opened.set(file, font);
  return font;
}

/** The files of a built site: the six of every site, and those of other scripts that are in its texts. */
export function facesOf(folder: string): Face[] {
  return [...faces, ...otherFaces.filter(({ name }) => globSync(`_astro/${name}.*.woff2`, { cwd: folder }).length > 0)];
}

/** The font file of a face in a built site. */
export function subsetFile(folder: string, { name }: Face): string {
  const [file, ...others] = globSync(`_astro/${name}.*.woff2`, { cwd: folder });
  if (!file || others.length > 0) throw new Error(`There is not one file of ${name} in ${folder}.`);
  return join(folder, file);
}

/** What of a text the site's font files do not draw as the whole fonts do, or that is set in a weight that has no file. */
export async function drawnOtherwise(shown: ShownText, folder: string): Promise<string[]> {
  const family = Object.hasOwn(families, shown.family) ? families[shown.family as keyof typeof families] : undefined;
  if (family?.weight !== shown.weight) return [`${shown.text}: ${shown.family} in weight ${shown.weight}`];
  const wrong: string[] = [];
  for (const face of facesOf(folder).filter((one) => one.role === family.role || otherFaces.includes(one))) {
    const whole = await open(resolve('node_modules', face.file));
    const subset = await open(subsetFile(folder, face));
    const kerned = face.features.includes('kern');
    const features = [
      ...(shown.numerals.includes('lining') ? [new Feature('lnum', 1)] : []),
      new Feature('kern', kerned ? 1 : 0),
    ];
    for (const run of runsIn(shown.text, face.script)) {
      if (!Array.from(run).every((one) => whole.characters.has(one.codePointAt(0) ?? 0))) continue;
      for (const script of scriptsOf(run)) {
        const [expected, drawn] = [whole, subset].map((font) => draw(font, run, shown.language, script, features));
        if (expected !== drawn) wrong.push(`${run} (${script}): ${face.name}`);
      }
    }
  }
  return wrong;
}

const outlines = new Map<OpenFont, Map<number, string>>();

/** The outlines of a text with their places. */
function draw(opened: OpenFont, text: string, language: string, script: string, features: Feature[]): string {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(isRightToLeft(script) ? Direction.RTL : Direction.LTR);
  buffer.setScript(script);
  if (language) buffer.setLanguage(language);
  shape(opened.font, buffer, features);
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
