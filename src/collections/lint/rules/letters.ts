import { inTypefaces } from '../../../styles/faces.ts';
import { rightToLeft } from '../../../utils/languages.ts';
import { type Diagnostic, diagnosticAt, nameOfField } from '../diagnostic.ts';
import { fieldValues, typedAt } from '../fields.ts';
import type { Parsed } from '../parsed.ts';
import { passagesOf, placeIn } from '../passages.ts';
import { nodesOf, offsetOfNode, typed } from '../tree.ts';

/** Invisible characters and their names in Unicode. */
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
const fromRightToLeft = classOf(...rightToLeft);
const directions = '[\u061C\u200E\u200F\u2066-\u2069]';
/**
 * Matches such characters where they have a meaning: joiners that change how a conjunct is drawn, in Devanagari after a
 * virama only (https://www.unicode.org/versions/latest/core-spec/chapter-12/, 12.1), or whether letters join;
 * directions beside words from right to left, and the end of an isolate where it has begun
 * (https://www.unicode.org/reports/tr9/).
 */
const meaningful = new RegExp(
  [
    `(?<=${virama})[\u200C\u200D](?=\\p{Script=Devanagari})`,
    `(?<=${withJoiners}\\p{M}*)[\u200C\u200D]|[\u200C\u200D](?=${withJoiners})`,
    `(?<=${fromRightToLeft}[^\\p{L}\\n]*)${directions}|${directions}(?=[^\\p{L}\\n]*${fromRightToLeft})`,
    `(?<=${fromRightToLeft}[^\\p{L}\\n]*[\u2066-\u2068][^\u2069\\n]*)\u2069`,
  ].join('|'),
  'gu',
);
const invisible = new RegExp(
  `[${Object.keys(invisibles).join('')}]|[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]`,
  'gu',
);

/** The same signs as HTML writes them (https://html.spec.whatwg.org/multipage/named-characters.html). */
const invisibleReference =
  /&(?:shy|zwj|zwnj|lrm|rlm|ZeroWidthSpace|NoBreak|#0*(?:173|820[3-7]|8288|65279)|#x0*(?:ad|200[b-f]|2060|feff));/gi;

/** Reports characters that are damaged, not in NFC, invisible, from another script, or missing in the typefaces. */
export function letterProblems(parsed: Parsed): Diagnostic[] {
  return [
    ...damagedLetters(parsed),
    ...compositionProblems(parsed),
    ...invisibleProblems(parsed),
    ...mixedWords(parsed),
    ...latinSigns(parsed),
    ...typefaceProblems(parsed),
  ];
}

/** The letters as which Windows-1252 shows the bytes that follow the first one of a letter in UTF-8. */
const following = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 64 }, (_, index) => 0x80 + index));
/**
 * Matches what a program writes for letters that it could not read, letters that only one font knows, and the beginnings
 * of Devanagari, punctuation and accented letters in UTF-8 that were read as Windows-1252.
 */
const damaged = new RegExp(`[\\uFFFD\\p{Co}]|à[¤¥]|(?:â[€‚]|Ã|Â)[${RegExp.escape(following)}]`, 'u');

/** Reports damaged letters, once for each line. */
function damagedLetters(parsed: Parsed): Diagnostic[] {
  return [...parsed.text.matchAll(/.+/g)].flatMap(({ 0: line, index }) => {
    const at = line.search(damaged);
    if (at < 0) return [];
    const before = /\S*$/.exec(line.slice(0, at))?.[0] ?? '';
    const text = before + (/^\S+/.exec(line.slice(at))?.[0] ?? '');
    return [diagnosticAt(parsed, index + at, 'damaged-letters', { text })];
  });
}

/** Reports one for each line, since `--fix` corrects them all. */
function compositionProblems(parsed: Parsed): Diagnostic[] {
  if (parsed.text === parsed.text.normalize('NFC')) return [];
  return [...parsed.text.matchAll(/.+/g)].flatMap(({ 0: line, index }) => {
    if (line === line.normalize('NFC')) return [];
    const column = firstDifference(line, line.normalize('NFC'));
    const character = /^.\p{M}*/su.exec(line.slice(column))?.[0] ?? '';
    return [diagnosticAt(parsed, index + column, 'not-nfc', { character }, character.normalize('NFC'))];
  });
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return Math.max(0, at - (/\p{M}/u.test(a[at] ?? '') ? 1 : 0));
}

function invisibleProblems(parsed: Parsed): Diagnostic[] {
  const signs = [...parsed.text.replace(meaningful, '.').matchAll(invisible)].map(({ 0: sign, index }) => {
    const codePoint = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return diagnosticAt(parsed, index, 'invisible', { codePoint, name: invisibles[sign] ?? 'control character' });
  });
  const references = [...parsed.text.matchAll(invisibleReference)].map(({ 0: codePoint, index }) =>
    diagnosticAt(parsed, index, 'invisible', { codePoint, name: 'character reference' }),
  );
  return [...signs, ...references];
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const devanagari = /\p{Script=Devanagari}/u;
const latin = /\p{Script=Latin}/gu;
/** Matches letters of other scripts that look like letters of the site's languages. */
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/gu;

/** Reports words that mix two scripts. */
function mixedWords(parsed: Parsed): Diagnostic[] {
  return passagesOf(parsed).flatMap((passage) =>
    (mayBeMixed(passage.text) ? [...passage.text.matchAll(word)] : []).flatMap(({ 0: mixed, index }) => {
      if (!mayBeMixed(mixed)) return [];
      const strange = (devanagari.test(mixed) ? mixed.match(latin) : null) ?? mixed.match(foreign) ?? [];
      const letters = [...new Set(strange)].join(' ');
      return [diagnosticAt(parsed, placeIn(passage, index), 'mixed-script', { word: mixed, letters })];
    }),
  );
}

/** Matches characters typed in place of a danda or a visarga. */
const substitutes = /(?<=\p{Script=Devanagari}\p{M}*)(?:\s*[|]{1,2}(?=\s|$)|:(?=\p{Script=Devanagari})|ǀ|│)/gu;

/** Reports Latin characters in place of Devanagari ones. */
function latinSigns(parsed: Parsed): Diagnostic[] {
  const tables = nodesOf(parsed, 'table').map((table) => {
    const start = offsetOfNode(parsed, table);
    return { start, end: start + typed(parsed, table).length };
  });
  return passagesOf(parsed).flatMap((passage) =>
    [...passage.text.matchAll(substitutes)].flatMap(({ 0: sign, index }) => {
      const before = /[\p{L}\p{M}]+$/u.exec(passage.text.slice(0, index))?.[0] ?? '';
      const after = /^[\p{L}\p{M}]*/u.exec(passage.text.slice(index + sign.length))?.[0] ?? '';
      const place = placeIn(passage, index + sign.search(/\S/));
      if (sign === ':')
        return [diagnosticAt(parsed, place, 'colon-for-visarga', { word: `${before}:${after}` }, `${before}ः${after}`)];
      // In a table the vertical bar separates cells.
      const isInTable = tables.some(({ start, end }) => start <= place.offset && place.offset < end);
      if (isInTable) return [];
      const example = `${parsed.text.slice(passage.offset + index - before.length, place.offset).trimEnd()}।`;
      const from = parsed.text.slice(0, place.offset).trimEnd().length;
      const to = place.offset + sign.trim().length;
      // Between spaces in the middle of a line the stroke may part two words.
      const isEnd =
        from === place.offset || parsed.text[from - 1] === ']' || /^[^\S\n]*(?:\n|$)/.test(parsed.text.slice(to));
      const fix = isEnd && sign.trim().length === 1 ? { from, to, text: '।' } : undefined;
      return [diagnosticAt(parsed, place, 'pipe-for-danda', { word: before }, example, fix)];
    }),
  );
}

/** Reports letters that no typeface of the site has, once for each text and script, at the first such word. */
function typefaceProblems(parsed: Parsed): Diagnostic[] {
  const fields = fieldValues(parsed).flatMap(({ value, path }) => {
    const text = typeof value === 'string' && !/^https?:/.test(value) ? typedAt(parsed, path) : undefined;
    return text ? [{ ...text, field: nameOfField(path) }] : [];
  });
  const body = passagesOf(parsed).filter(({ field }) => !field);
  return [...body, ...fields].flatMap((passage) => {
    const words = [...passage.text.matchAll(word)].filter(
      ({ 0: one }) => !inTypefaces.test(one.normalize('NFC')) && !mayBeMixed(one),
    );
    const [first] = words;
    if (!first) return [];
    const letters = words.flatMap(([one]) => one.normalize('NFC').match(/./gu) ?? []);
    const missing = new Set(letters.filter((letter) => !inTypefaces.test(letter)));
    const params = { word: first[0], letters: [...missing].join(' ') };
    return [diagnosticAt(parsed, placeIn(passage, first.index), 'no-typeface', params)];
  });
}

/** A quick test: most texts are in one script, so their words need not be examined one by one. */
function mayBeMixed(text: string): boolean {
  const scripts = [devanagari, latin, foreign];
  return scripts.filter((script) => text.search(script) >= 0).length > 1;
}

/** A text in Unicode's form NFC, without a byte-order mark and without invisible characters that mean nothing. */
export function withoutStraySigns(text: string): string {
  // Such signs belong to letters that were read in the wrong encoding, which could not be recovered without them.
  if (damaged.test(text)) return text;
  const whole = text.replaceAll('\0', '').replace(/\r(?!\n)/g, '\n');
  const meant = new Set([...whole.matchAll(meaningful)].map(({ index }) => index));
  return whole
    .replace(invisible, (sign, index: number) => (meant.has(index) ? sign : /[\u2028\u2029]/.test(sign) ? '\n' : ''))
    .replace(invisibleReference, '')
    .normalize('NFC');
}
