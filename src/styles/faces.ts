import { devanagari, otherScripts, typefaceFile, typefaces } from './typefaces.ts';

/** What a typeface is used for: running text, bold text, headings and quotations. */
export type Role = keyof typeof typefaces;

/** One font file of the site: a typeface in one script. */
export interface Face {
  /** The file's name, without its ending. */
  name: string;
  role: Role;
  script: Script;
  /** The path of the whole font below `node_modules`; the site serves a subset of it. */
  file: string;
  /** The OpenType features that the style sheets use, beyond those that browsers apply by default. */
  features: readonly string[];
}

/** Turns a `unicode-range` into the inside of a regular expression's class. */
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

/** The runs of a text in one script, in NFC. One font file draws each, and a browser shapes it as a whole. */
export function runsIn(text: string, script: Script): string[] {
  return text.normalize('NFC').match(scripts[script]) ?? [];
}

/** Matches a word in NFC if all of the site's typefaces have its letters. A test compares this with the fonts. */
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

/** The files of other scripts. A site serves those whose scripts occur in its texts. */
export const otherFaces: readonly Face[] = (Object.keys(otherScripts) as (keyof typeof otherScripts)[]).map(
  (script) => ({
    name: script,
    role: 'text',
    script,
    file: typefaceFile(otherScripts[script], otherScripts[script].subset),
    features: [],
  }),
);

/** Kerning takes a tenth of a file or more, so only running text in Latin has it. Only Tiro has two kinds of digits. */
function featuresOf(role: Role, script: Script): string[] {
  return script === 'devanagari' ? [] : { text: ['kern'], strong: [], heading: ['lnum'] }[role];
}
