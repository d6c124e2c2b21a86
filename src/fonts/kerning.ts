import type { WholeFont } from './whole-font.ts';

/** The first consonant of Devanagari, क. */
const ka = 0x915;

/**
 * The feature that moves pairs of letters together, for the fonts that keep it. Pairs are a tenth of a font's bytes: Devanagari
 * needs few, and the style sheet does without on pages in Hindi (`font-kerning` in global.css); Latin text looks loose without.
 * @param hasLatinText whether whole texts of the documents are in Latin script
 */
export function kerningOf({ characters }: WholeFont, hasLatinText: boolean): readonly string[] {
  return hasLatinText && !characters.has(ka) ? ['kern'] : [];
}
