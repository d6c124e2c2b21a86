import { typefaceFile, typefaces } from '../styles/typefaces.ts';

/** What a typeface is used for: running text, bold text, headings and quotations. */
export type Role = keyof typeof typefaces;

/** One font file of the site: a typeface in one script. `fonts.css` and `preloads.ts` in `src/styles` name each. */
export interface Face {
  name: `${Role}-${Script}`;
  role: Role;
  script: Script;
  /** The whole font that it is a subset of, below `node_modules`. */
  file: string;
  /** OpenType's features that the style sheets ask for, beside those that browsers apply by themselves. */
  features: readonly string[];
}

/** The characters of each file. Those of Devanagari are its `unicode-range` in fonts.css; Latin has all others. */
const scripts = {
  devanagari: /[\u0900-\u097f\u1cd0-\u1cf9\u200c\u200d\u20b9\u25cc\ua8e0-\ua8ff]+/gu,
  latin: /[^\s\u0900-\u097f\u1cd0-\u1cf9\u200c\u200d\u20b9\u25cc\ua8e0-\ua8ff]+/gu,
};
export type Script = keyof typeof scripts;

/** The pieces of a text that one file draws, which a browser shapes as a whole. */
export function runsIn(text: string, script: Script): string[] {
  return text.normalize('NFC').match(scripts[script]) ?? [];
}

/** A word of which every letter is in all of the site's typefaces, in NFC. A test compares this with the fonts. */
export const inTypefaces = /^[\0-\u00ff\u0131\u0152\u0153\u02c6\u0900-\u0977\u0979-\u097f\u200c\u200d]*$/;

/** The six font files of the site. */
export const faces: readonly Face[] = (Object.keys(typefaces) as Role[]).flatMap((role) =>
  (Object.keys(scripts) as Script[]).map((script) => ({
    name: `${role}-${script}` as const,
    role,
    script,
    file: typefaceFile(typefaces[role], script),
    features: featuresOf(role, script),
  })),
);

/** Kerning is a tenth of a file and more: it is kept for running text in Latin. Only Tiro has two kinds of digits. */
function featuresOf(role: Role, script: Script): string[] {
  return script === 'devanagari' ? [] : { text: ['kern'], strong: [], heading: ['lnum'] }[role];
}
