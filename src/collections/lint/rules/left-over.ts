import type { MdastNode } from 'satteri';
import { type Diagnostic, diagnosticAt, nameOfField } from '../diagnostic.ts';
import { fieldValues, isFreeText, typedAt } from '../fields.ts';
import type { Parsed } from '../parsed.ts';
import { literalTexts } from '../passages.ts';
import { nodesOf, typed } from '../tree.ts';

/** Matches a bullet at the beginning of a line, as word processors type it; they take some from fonts of symbols. */
const bullet = /^[ \t]*(?:([•·●▪◦‣○■□\uF000-\uF0FF])|(o)[ \t]+)/mu;

/** Reports lists with bullets that Markdown does not know, and numbers that make a list by accident. */
export function listProblems(parsed: Parsed): Diagnostic[] {
  const bullets = literalTexts(parsed).flatMap(({ text, offset }) => {
    const found = bullet.exec(text);
    if (!found) return [];
    const [line, sign = found[2] ?? ''] = found;
    const at = offset + found.index + line.indexOf(sign);
    const words = /.*/.exec(parsed.text.slice(at + sign.length))?.[0] ?? '';
    return [diagnosticAt(parsed, at, 'bullet', { bullet: /\p{Co}/u.test(sign) ? '' : sign }, `- ${shortened(words)}`)];
  });
  const numbers = nodesOf(parsed, 'list').flatMap((list) => (list.ordered ? listNumbers(parsed, list) : []));
  return [...bullets, ...numbers];
}

/** Reports numbers that no list would have: a single one, a beginning other than 1, and what is shown as another number. */
function listNumbers(parsed: Parsed, { start, children }: Extract<MdastNode, { type: 'list' }>): Diagnostic[] {
  return children.flatMap((item, index) => {
    const [, number = '', mark = '', words = ''] = /^(\d+)([.)])\s*(.*)/.exec(typed(parsed, item)) ?? [];
    const shown = (start ?? 1) + index;
    const isMeant = index === 0 ? shown === 1 && children.length > 1 : [shown, start ?? 1].includes(Number(number));
    if (isMeant) return [];
    const params = { number: number + mark, shown: `${shown}.` };
    return [diagnosticAt(parsed, item, 'list-number', params, `${number}\\${mark} ${shortened(words)}`)];
  });
}

function shortened(text: string): string {
  const words = text.trim();
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}

/** Matches marks of emphasis or code that touch a letter on one side, brackets, and what looks like a tag. */
const leftOver =
  /\*{2,}|(?!(?<=\d)\*\d)(?:(?<=[^\s*])\*|\*(?=[^\s*]))|(?<![\p{L}\p{M}\p{N}_])_+(?=[^\s_])|(?<=[^\s_])_+(?![\p{L}\p{M}\p{N}_])|`+|[[\]]|<(?=[\p{L}!/])/gu;
const pairOfBrackets = /\[[^[\]]*\]/g;

/** Reports signs that were meant as emphasis or as brackets of a link, but that Markdown leaves for readers to see. */
export function leftOverProblems(parsed: Parsed): Diagnostic[] {
  return literalTexts(parsed).flatMap(({ text, offset }) => {
    const unpaired = text.replace(pairOfBrackets, spaced).replace(pairOfBrackets, spaced);
    let done = 0;
    return [...unpaired.matchAll(leftOver)].flatMap(({ 0: mark, index }) => {
      if (index < done) return [];
      const source = parsed.text.slice(offset + index, offset + text.length);
      const pair = pairFrom(source, mark);
      done = index + (pair?.[0].length ?? mark.length);
      const before = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(0, index))?.[0];
      const after = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(done))?.[0];
      const example = pair && [before, mark + (pair[1] ?? '') + mark, after].filter(Boolean).join(' ');
      const shown = pair?.[0] ?? /^.\S*(?: \S+){0,3}/.exec(source)?.[0] ?? mark;
      return [diagnosticAt(parsed, offset + index, 'left-over-mark', { mark, text: shown }, example)];
    });
  });
}

/** A mark of emphasis, the words behind it and the next mark of its kind; undefined for a bracket. */
function pairFrom(source: string, mark: string): RegExpExecArray | undefined {
  if (/[[\]<]/.test(mark)) return undefined;
  const [all, sign] = [RegExp.escape(mark), RegExp.escape(mark.charAt(0))];
  return new RegExp(`^${all}\\s*([^${sign}\\n]*[^${sign}\\s])\\s*${all}(?!${sign})`).exec(source) ?? undefined;
}

const spaced = (text: string): string => ' '.repeat(text.length);

/** Matches what would be Markdown in a text: emphasis, code, a link, a citation. */
const markup =
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)[^*\n]*[^*\s]\1(?!\*)|(?<![\p{L}\p{N}_])(_{1,3})(?=\S)[^_\n]*[^_\s]\2(?![\p{L}\p{N}_])|`[^`\n]+`|\[[^\]\n]*\]\([^)\n]*\)|\[@[^\]\n]*\]/u;
/** Matches the beginning of such a text, or of a tag. */
const begunMarkup = /(?:(?<![\p{L}\p{N}*])\*\*|\[|<(?=[\p{L}!/]))\S*/u;

/** Reports Markdown in fields, whose texts are plain. */
export function plainTextProblems(parsed: Parsed): Diagnostic[] {
  return fieldValues(parsed).flatMap(({ schema, value, path }) => {
    const plain = isFreeText(schema) && typeof value === 'string' ? typedAt(parsed, path) : undefined;
    const found = plain && (markup.exec(plain.text) ?? begunMarkup.exec(plain.text.replace(pairOfBrackets, spaced)));
    if (!found) return [];
    const place = { offset: plain.offset + found.index, field: nameOfField(path) };
    const words = found[0].replace(/\]\(.*|[[*`]|<[!/]?-*|^_+|_+$/g, '');
    return [diagnosticAt(parsed, place, 'markup-in-field', { text: found[0] }, found[0].startsWith('[@') ? '' : words)];
  });
}
