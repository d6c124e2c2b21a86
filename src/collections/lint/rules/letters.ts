import { inTypefaces } from '../../../styles/faces.ts';
import { rightToLeft } from '../../../utils/languages.ts';
import { type Diagnostic, nameOfField } from '../diagnostic.ts';
import { typedAt, walkValues } from '../fields.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';
import { type TextPassage, passagesOf } from '../passages.ts';
import { nodesOf, offsetOfNode, typed } from '../tree.ts';

/** Signs without a shape of their own, and their names in Unicode. */
const invisibles: Readonly<Record<string, string>> = {
  '\u00AD': 'soft hyphen',
  '\u061C': 'Arabic letter mark',
  '\u200B': 'zero width space',
  '\u200C': 'zero width non-joiner',
  '\u200D': 'zero width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'pop directional formatting',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\uFEFF': 'zero width no-break space',
};
const virama = '\u094D';
const classOf = (...scripts: readonly string[]): string => `[${scripts.map((one) => `\\p{Script=${one}}`).join('')}]`;
const withJoiners = classOf('Arab', 'Beng', 'Gujr', 'Guru', 'Knda', 'Mlym', 'Orya', 'Sinh', 'Taml', 'Telu');
const turned = classOf(...rightToLeft);
const directions = '[\u061C\u200E\u200F\u2066-\u2069]';
/**
 * Where such a sign has a meaning: joiners that change how a conjunct is drawn, in Devanagari after a virama only
 * (https://www.unicode.org/versions/latest/core-spec/chapter-12/, 12.1), or whether letters join; directions beside words
 * from right to left, and the end of an isolate where it has begun (https://www.unicode.org/reports/tr9/).
 */
const meaningful = new RegExp(
  [
    `(?<=${virama})[\u200C\u200D](?=\\p{Script=Devanagari})`,
    `(?<=${withJoiners}\\p{M}*)[\u200C\u200D]|[\u200C\u200D](?=${withJoiners})`,
    `(?<=${turned}[^\\p{L}\\n]*)${directions}|${directions}(?=[^\\p{L}\\n]*${turned})`,
    `(?<=${turned}[^\\p{L}\\n]*[\u2066-\u2068][^\u2069\\n]*)\u2069`,
  ].join('|'),
  'gu',
);
const invisible = new RegExp(
  `[${Object.keys(invisibles).join('')}]|[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]`,
  'gu',
);

/** Characters that look right and are not: put together in another way, invisible, or from another script; and rare ones. */
export function letterProblems(parsed: Parsed): Diagnostic[] {
  return [
    ...compositionProblems(parsed),
    ...invisibleProblems(parsed),
    ...scriptProblems(parsed),
    ...typefaceProblems(parsed),
  ];
}

/** One for a line is enough: the command that mends it mends them all. */
function compositionProblems(parsed: Parsed): Diagnostic[] {
  const { text } = parsed;
  if (text === text.normalize('NFC')) return [];
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    if (line === line.normalize('NFC')) return [];
    const column = firstDifference(line, line.normalize('NFC'));
    const character = /^.\p{M}*/su.exec(line.slice(column))?.[0] ?? '';
    const example = character.normalize('NFC');
    return [diagnosticAt(parsed, start + column, 'not-nfc', { character }, { example })];
  });
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return Math.max(0, at - (/\p{M}/u.test(a[at] ?? '') ? 1 : 0));
}

function invisibleProblems(parsed: Parsed): Diagnostic[] {
  return [...parsed.text.replace(meaningful, '.').matchAll(invisible)].map(({ 0: sign, index }) => {
    const codePoint = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return diagnosticAt(parsed, index, 'invisible', { codePoint, name: invisibles[sign] ?? 'control character' });
  });
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const devanagari = /\p{Script=Devanagari}/u;
const latin = /\p{Script=Latin}/gu;
/** Letters of scripts that no language of the site is written in, but that look like those that are. */
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/gu;
/** Signs that are typed for a danda, and for a visarga. */
const stoodIn = /(?<=\p{Script=Devanagari}\p{M}*)(?:\s*[|]{1,2}(?=\s|$)|:(?=\p{Script=Devanagari})|ǀ|│)/gu;

/** Words of two scripts, and Latin signs in place of Devanagari ones. */
function scriptProblems(parsed: Parsed): Diagnostic[] {
  const tables = nodesOf(parsed, 'table').map((table) => {
    const start = offsetOfNode(parsed, table);
    return { start, end: start + typed(parsed, table).length };
  });
  return passagesOf(parsed).flatMap(({ text, offset, field }) => {
    const report = (index: number, mixed: string, letters: string, example: string): Diagnostic =>
      diagnosticAt(
        parsed,
        offset + index,
        'mixed-script',
        { word: mixed, letters },
        { ...(field && { field }), ...(example && { example }) },
      );
    const words = (mayBeMixed(text) ? [...text.matchAll(word)] : []).flatMap(({ 0: one, index }) => {
      const letters = one.replace(/\p{N}/gu, '');
      const typed = [...letters.matchAll(latin)].map(String);
      const others = [...letters.matchAll(foreign)].map(String);
      if (devanagari.test(letters) && typed.length > 0) return [report(index, one, [...new Set(typed)].join(' '), '')];
      return others.length > 0 && (typed.length > 0 || devanagari.test(letters))
        ? [report(index, one, others.join(' '), '')]
        : [];
    });
    const signs = [...text.matchAll(stoodIn)].flatMap(({ 0: sign, index }) => {
      const before = /[\p{L}\p{M}]+$/u.exec(text.slice(0, index))?.[0] ?? '';
      const after = /^[\p{L}\p{M}]*/u.exec(text.slice(index + sign.length))?.[0] ?? '';
      const at = offset + index + sign.length - sign.trimStart().length;
      const more = field ? { field } : {};
      if (sign === ':') {
        const facts = { word: `${before}:${after}` };
        return diagnosticAt(parsed, at, 'colon-for-visarga', facts, { ...more, example: `${before}ः${after}` });
      }
      // There it parts cells.
      if (tables.some(({ start, end }) => start <= at && at < end)) return [];
      const example = `${parsed.text.slice(offset + index - before.length, at).trimEnd()}।`;
      return diagnosticAt(parsed, at, 'pipe-for-danda', { word: before }, { ...more, example });
    });
    return [...words, ...signs];
  });
}

/** Texts of any language with letters that no typeface of the site has, each once, at its first such word of one script. */
function typefaceProblems(parsed: Parsed): Diagnostic[] {
  const texts: Omit<TextPassage, 'language'>[] = passagesOf(parsed).filter(({ field }) => !field);
  walkValues(parsed, (_, value, path) => {
    const text = typeof value === 'string' && !/^https?:/.test(value) ? typedAt(parsed, path) : undefined;
    if (text) texts.push({ ...text, field: nameOfField(path) });
  });
  return texts.flatMap(({ text, offset, field }) => {
    const words = [...text.matchAll(word)].filter(
      ({ 0: one }) => !inTypefaces.test(one.normalize('NFC')) && !mayBeMixed(one),
    );
    const [first] = words;
    if (!first) return [];
    const missing = words
      .flatMap(([one]) => one.normalize('NFC').match(/./gu) ?? [])
      .filter((one) => !inTypefaces.test(one));
    const facts = { word: first[0], letters: [...new Set(missing)].join(' ') };
    return [diagnosticAt(parsed, offset + first.index, 'no-typeface', facts, field ? { field } : {})];
  });
}

/** Most texts are of one script, and need not be looked at word by word. */
function mayBeMixed(text: string): boolean {
  const scripts = [devanagari, latin, foreign];
  return scripts.filter((script) => text.search(script) >= 0).length > 1;
}

/** The text with what can be mended without knowing what it says: composition, the mark before it, invisible signs. */
export function autofix(text: string): string {
  const whole = text.replaceAll('\0', '').replace(/\r(?!\n)/g, '\n');
  const kept = new Set([...whole.matchAll(meaningful)].map(({ index }) => index));
  return whole
    .replace(invisible, (sign, index: number) =>
      kept.has(index) ? sign : sign === '\u2028' || sign === '\u2029' ? '\n' : '',
    )
    .normalize('NFC');
}
