import { Buffer, Direction, Feature, shape } from 'harfbuzzjs';
import { otherScripts } from '../../styles/typefaces.ts';
import { isRightToLeft } from '../../utils/languages.ts';
import type { WholeFont } from './whole-font.ts';

/** What of a font some texts need. */
export interface Needs {
  /** The glyphs that they are drawn with. */
  glyphs: ReadonlySet<number>;
  /** Those that others are made from, which are drawn only where they are among `glyphs` too. */
  passed: ReadonlySet<number>;
  codePoints: ReadonlySet<number>;
}

/** A text and its language, which a font may have letters of its own for; BCP 47. */
export interface SpokenText {
  text: string;
  language: string;
}

/** Scripts that fonts have rules for, by their code in ISO 15924. */
const common = ['Deva', 'Latn'];
const scripts = Object.fromEntries(
  [...common, ...Object.keys(otherScripts)].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]),
);
const unknown = 'Zyyy';

/** The scripts that a text may be shaped in: what has none, such as a number, is shaped in that of the words beside it. */
export function scriptsOf(text: string): string[] {
  const own = Object.entries(scripts).flatMap(([script, letters]) => (letters.test(text) ? script : []));
  return own.length > 0 ? own : [...common, unknown];
}

/** How HarfBuzz may read a text: as it is, its letters taken apart, or a plain hyphen and space for those that do not break. */
function spellings(text: string): string[] {
  return [text, text.normalize('NFD'), text.replaceAll('\u2011', '\u2010').replaceAll('\u00a0', ' ')];
}

const dottedCircle = 0x25cc;
const space = 0x20;
/** Tiro's rule for a wider space in Devanagari is about some signs too: with none of them hb-subset takes it for empty. */
const exclamationMark = 0x21;

const plain = new Buffer();
/** A buffer that is watched. That takes ten times as long, so it is asked only for texts that are not drawn as they are written. */
const watched = new Buffer();
/** The glyphs that are there on the way, between letters and what is drawn: without them there is no way. */
let passing = new Set<number>();
watched.setMessageFunc((shaped, _, message) => {
  if (/^(?:replaced|ligated|multiplied|alternated)/.test(message))
    for (const { codepoint } of shaped.getGlyphInfos()) passing.add(codepoint);
  // Where glyphs stand is of no interest.
  return !message.startsWith('start table GPOS');
});

/** Shapes a text, and gives the glyphs that it is drawn with. */
function draw(
  buffer: Buffer,
  { font }: WholeFont,
  text: string,
  language: string,
  script: string,
  asked: readonly Feature[],
): number[] {
  buffer.reset();
  buffer.addText(text);
  buffer.setDirection(isRightToLeft(script) ? Direction.RTL : Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(language);
  shape(font, buffer, [...asked]);
  return buffer.getGlyphInfos().map(({ codepoint }) => codepoint);
}

/**
 * Shapes texts in all ways in which a browser may, and says what that takes.
 * @param texts all of them in this font
 * @param features OpenType's features that may be asked for
 */
export function needsOf(whole: WholeFont, texts: readonly SpokenText[], features: readonly string[]): Needs {
  const [glyphs, codePoints] = [new Set<number>(), new Set<number>()];
  passing = new Set();
  for (const { text, language } of texts) {
    const letters = Array.from(spellings(text).join(''), (character) => character.codePointAt(0) ?? 0);
    const known = [...new Set(letters)].filter((one) => whole.characters.has(one));
    if (known.includes(space)) known.push(exclamationMark);
    const own = new Set(known.flatMap((one) => whole.font.nominalGlyph(one) ?? []));
    for (const one of known) codePoints.add(one);
    for (const glyph of own) passing.add(glyph);
    for (const script of scriptsOf(text)) {
      // Kerning draws no other glyphs, and what else can be asked for is about digits.
      for (const asked of /\d/.test(text) ? [[], features.map((name) => new Feature(name, 1))] : [[]]) {
        const drawn = draw(plain, whole, text, language, script, asked);
        if (drawn.some((glyph) => !own.has(glyph))) draw(watched, whole, text, language, script, asked);
        for (const glyph of drawn) glyphs.add(glyph);
      }
    }
  }
  // It is put below a mark without a letter.
  const circle = whole.font.nominalGlyph(dottedCircle);
  if (circle !== undefined && glyphs.has(circle)) codePoints.add(dottedCircle);
  return { glyphs, passed: passing, codePoints };
}
