import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { OriginalText } from '../../src/collections/lint/translations.ts';
import { isRecord } from '../../src/utils/text.ts';

/** Words of a field or a paragraph: those that both texts have, and those that only the earlier or the later one has. */
interface Changes {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** The fields and paragraphs in which two texts differ, each on a line that marks the words which are gone or new. */
export function changedLines(before: OriginalText, after: OriginalText): string[] {
  return changes(before, after).map(lineOf);
}

/** The same with the words in order, according to git's word diff. */
function changes(before: OriginalText, after: OriginalText): Changes[][] {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  try {
    const files = [before, after].map((text, index) => {
      const file = join(folder, `${index}`);
      writeFileSync(file, linesOf(text).join(''));
      return file;
    });
    const asked = [
      'diff',
      '--no-index',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '-U0',
      '--word-diff=porcelain',
    ];
    return read(spawnSync('git', [...asked, ...files], { encoding: 'utf8' }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A line for each field and each line of the body. As in the fingerprint, white space and composition do not matter. */
function linesOf({ fields, body }: OriginalText): string[] {
  const named = Object.entries(fields).flatMap(([name, value]) => fieldLines(name, value));
  return [...named, ...body.split('\n')]
    .map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((line) => `${line}\n`);
}

function fieldLines(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return [`${name}: ${value.join(', ')}`];
  if (typeof value === 'string') return [`${name}: ${value}`];
  if (!isRecord(value)) return [`${name}: ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => fieldLines(`${name}.${key}`, inner));
}

const kinds: Readonly<Record<string, Changes['kind']>> = { ' ': 'same', '-': 'removed', '+': 'added' };

/** Parses `--word-diff=porcelain`: the words follow each `@@`, the first character is the kind, `~` ends a line. */
function read(porcelain: string): Changes[][] {
  const start = porcelain.indexOf('\n@@');
  if (start < 0) return [];
  const lines: Changes[][] = [[]];
  for (const row of porcelain.slice(start + 1).split('\n')) {
    const kind = kinds[row[0] ?? ''];
    if (kind) lines.at(-1)?.push({ kind, text: row.slice(1) });
    else lines.push([]);
  }
  return lines.filter((line) => line.some((words) => words.kind !== 'same'));
}

function lineOf(line: readonly Changes[]): string {
  return line.map(shown).join('').replace(/\s+/g, ' ').trim();
}

function shown({ kind, text }: Changes): string {
  // With spaces around, so that removed words do not touch those that replace them.
  if (kind === 'removed') return ` ${styleText('red', `[-${text.trim()}-]`)} `;
  if (kind === 'added') return ` ${styleText('green', `{+${text.trim()}+}`)} `;
  const words = text.split(' ');
  return words.length > 24 ? [...words.slice(0, 10), '…', ...words.slice(-10)].join(' ') : text;
}
