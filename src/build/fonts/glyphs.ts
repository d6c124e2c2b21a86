import { Buffer, Feature } from 'harfbuzzjs';
import { otherScripts } from '../../styles/typefaces.ts';
import { type OpenFont, shapeText } from './font.ts';

/** A text and its language (BCP 47): a font may have special glyphs for a language. */
export interface TextInLanguage {
  text: string;
  language: string;
}

/** Scripts that fonts have rules for, by their code in ISO 15924. */
const common = ['Deva', 'Latn'];
const scripts = [...common, ...Object.keys(otherScripts)].map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
);

/** The scripts that a text may be shaped in. A number takes the script of the words beside it. */
export function scriptsOf(text: string): string[] {
  const own = scripts.filter(([, letters]) => letters.test(text)).map(([script]) => script);
  return own.length > 0 ? own : [...common, 'Zyyy'];
}

/**
 * The spellings in which HarfBuzz may look for glyphs: the text itself, its decomposition, and with ordinary hyphens
 * and spaces in place of non-breaking ones.
 */
function spellings(text: string): string[] {
  return [text, text.normalize('NFD'), text.replaceAll('\u2011', '\u2010').replaceAll('\u00a0', ' ')];
}

const codePointsOf = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);

/**
 * Characters in every file. HarfBuzz puts ◌ below a mark without a letter. Tiro's rule for a wider space in Devanagari
 * also covers `!`; without that glyph hb-subset drops the whole rule.
 */
const always = '◌!';

/**
 * Shapes texts in every way that a browser might.
 * @param features OpenType features that may be asked for
 * @returns the glyphs that are drawn or that substitutions start from, and those characters of the texts that the font
 *   has
 */
export function glyphUsage(
  { font, characters }: OpenFont,
  texts: readonly TextInLanguage[],
  features: readonly string[],
): { glyphs: ReadonlySet<number>; codePoints: ReadonlySet<number> } {
  const glyphs = new Set<number>();
  const codePoints = new Set(codePointsOf(always));
  const buffer = new Buffer();
  const watched = new Buffer();
  watched.setMessageFunc((shaped, _, message) => {
    if (/^(?:replaced|ligated|multiplied|alternated)/.test(message))
      for (const { codepoint } of shaped.getGlyphInfos()) glyphs.add(codepoint);
    // Stops before positioning, which changes no glyphs.
    return !message.startsWith('start table GPOS');
  });
  const shape = (text: string, language: string): void => {
    const known = codePointsOf(spellings(text).join('')).filter((codePoint) => characters.has(codePoint));
    const nominal = new Set(known.flatMap((codePoint) => font.nominalGlyph(codePoint) ?? []));
    for (const codePoint of known) codePoints.add(codePoint);
    for (const glyph of nominal) glyphs.add(glyph);
    // Kerning changes no glyphs, and all other features concern digits.
    const settings = /\d/.test(text) ? [[], features.map((name) => new Feature(name, 1))] : [[]];
    for (const script of scriptsOf(text)) {
      for (const setting of settings) {
        const drawn = shapeText(font, text, { script, language }, setting, buffer).getGlyphInfos();
        for (const { codepoint } of drawn) glyphs.add(codepoint);
        // Tracing takes ten times as long, so it is done only where a glyph was substituted.
        if (drawn.some(({ codepoint }) => !nominal.has(codepoint)))
          shapeText(font, text, { script, language }, setting, watched);
      }
    }
  };
  shape(' ', 'und');
  for (const { text, language } of texts) {
    // Other fonts draw the characters that this one lacks.
    const parts = Array.from(text, (character) => (characters.has(character.codePointAt(0) ?? 0) ? character : ' '));
    for (const part of parts.join('').split(' ').filter(Boolean)) shape(part, language);
  }
  return { glyphs, codePoints };
}
