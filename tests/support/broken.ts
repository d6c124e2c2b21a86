import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, type ContentFile } from '../../src/check/files.ts';
import { check } from '../../src/check/index.ts';
import type { Problem } from '../../src/check/problem.ts';
import { report } from '../../src/check/report.ts';

/**
 * The corpus of broken entries: one folder a case, with the files that replace or are added to those of a small whole
 * topic. Beside them stand `message.txt`, what the check then reports, and where needed
 * - `removed.txt`: the paths of files that the case takes away, one a line;
 * - `grown.txt`: a path and a number of bytes a line, for files that would be too large to keep.
 */
export const corpus = 'tests/editor/broken';
export const whole = 'tests/fixtures/libraries';

/** The day on which the corpus is checked. */
const today = '2026-11-22';
const base = readContent(whole);
const ofBase = new Set(check(base, today).map(withoutPlace));

/** The names of the cases. */
export const caseNames = readdirSync(corpus).sort();

/** What a case's message must be. */
export function messageOf(name: string): string {
  return readFileSync(join(corpus, name, 'message.txt'), 'utf8');
}

/** What the check finds in a case, without what it finds in the whole topic. */
export function problemsOf(name: string): Problem[] {
  return check(contentOf(name), today).filter((problem) => !ofBase.has(withoutPlace(problem)));
}

/** The same as an editor reads it. */
export function reportOf(name: string): string {
  const told = report(problemsOf(name));
  return told && `${told}\n`;
}

function contentOf(name: string): ContentFile[] {
  const folder = join(corpus, name);
  const notes = ['message.txt', 'removed.txt', 'grown.txt'];
  const changed = readContent(folder).filter(({ path }) => !notes.includes(path));
  const grown = linesOf(join(folder, 'grown.txt')).map((line) => {
    const [path = '', bytes] = line.split(' ');
    return { path, bytes: new Uint8Array(Number(bytes)) };
  });
  const gone = [...linesOf(join(folder, 'removed.txt')), ...changed.map(({ path }) => path)];
  return [...base.filter(({ path }) => !gone.includes(path)), ...changed, ...grown].sort(byPath);
}

function linesOf(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/** A problem apart from where it is told: an added line moves it. */
function withoutPlace({ kind, file, facts }: Problem): string {
  return JSON.stringify([kind, file, facts]);
}

const byPath = (a: ContentFile, b: ContentFile): number => (a.path < b.path ? -1 : 1);
