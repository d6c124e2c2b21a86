import { devanagari, otherScripts, typefaceFile, typefaces } from './typefaces.ts';

/** What a typeface is used for: running text, bold text, headings and quotations. */
export type Role = keyof typeof typefaces;

/** One font file of the site: a typeface in one script. */
export interface Face {
  /** The file's name, without its ending. */
  name: string;
  role: Role;
  script: Script;
  /** The whole font that it is a subset of, below `node_modules`. */
  file: string;
  /** OpenType's features that the style sheets ask for, beside those that browsers apply by themselves. */
  features: readonly string[];
}

/** The characters of a `unicode-range`, as in a regular expression's class. */
const lettersOf = (range: string): string =>
  range.replace(/U\+(\w+)(?:-(\w+))?,?/g, (_, from: string, to = from) => `\\u{${from}}-\\u{${to}}`);
const others = Object.entries(otherScripts).map(([script, { range }]) => [script, lettersOf(range)] as const);

/** The characters of each file, by the ranges in typefaces.ts; Latin has the rest. */
const scripts = {
  devanagari: new RegExp(`[${lettersOf(devanagari)}]+`, 'gu'),
  latin: new RegExp(`[^\\s${lettersOf(devanagari)}]+`, 'gu'),
  ...(Object.fromEntries(
    others.map(([script, letters]) => [script, new RegExp(`[${letters}][${letters}\\u200c\\u200d]*`, 'gu')]),
  ) as Record<keyof typeof otherScripts, RegExp>),
};
export type Script = keyof typeof scripts;

/** The pieces of a text that one file draws, which a browser shapes as a whole. */
export function runsIn(text: string, script: Script): string[] {
  return text.normalize('NFC').match(scripts[script]) ?? [];
}

/** A word of which every letter is in all of the site's typefaces, in NFC. A test compares this with the fonts. */
export const inTypefaces = new RegExp(
  `^[\\0-\\u00ff\\u0131\\u0152\\u0153\\u02c6\\u0900-\\u0977\\u0979-\\u097f\\u200c\\u200d${others.map(([, letters]) => letters).join('')}]*$`,
  'u',
);

/** The six font files of the site. */
export const faces: readonly Face[] = (Object.keys(typefaces) as Role[]).flatMap((role) =>
  (['devanagari', 'latin'] as const).map((script) => ({
    name: `${role}-${script}`,
    role,
    script,
    file: typefaceFile(typefaces[role], script),
    features: featuresOf(role, script),
  })),
);

/** The files of other scripts, of which a site has those that its texts are in. */
export const otherFaces: readonly Face[] = (Object.keys(otherScripts) as (keyof typeof otherScripts)[]).map(
  (script) => ({
    name: script,
    role: 'text',
    script,
    file: typefaceFile(otherScripts[script], otherScripts[script].subset),
    features: [],
  }),
);

/** Kerning is a tenth of a file and more: it is kept for running text in Latin. Only Tiro has two kinds of digits. */
function featuresOf(role: Role, script: Script): string[] {
  return script === 'devanagari' ? [] : { text: ['kern'], strong: [], heading: ['lnum'] }[role];
}
