import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { ContentFile } from '../../src/collections/lint/files.ts';
import { corrected } from '../../src/collections/lint/fix.ts';
import { check, mistakesAmong } from '../../src/collections/lint/index.ts';
import { cases, filesOf, whole, type Case } from '../support/broken.ts';
import { each } from '../support/each.ts';

const textOf = ({ bytes }: ContentFile): string => Buffer.from(bytes).toString();

/** The files that `--fix` changes, with their texts afterwards; without those that it changes in the whole topic too. */
function correctionsOf(files: readonly ContentFile[]): [path: string, text: string][] {
  return corrected(files, ({ path }) => !path.startsWith('questions/'))
    .filter((file) => !files.includes(file))
    .map((file) => [file.path, textOf(file)]);
}

/** What a case’s file is to become. */
function wantedOf({ file, change = '', fixed }: Case): [path: string, text: string][] {
  const before = whole.find(({ path }) => path === file);
  if (!fixed || !before) return [];
  return [[file, fixed === true ? textOf(before) : textOf(before).replace(change, () => fixed)]];
}

test('what has one answer is corrected, and nothing else is touched', () => {
  test.setTimeout(120_000);
  for (const one of each(cases)) expect.soft(correctionsOf(filesOf(one)), one.case).toEqual(wantedOf(one));
});

test('what is corrected passes the check and stays as it is', () => {
  test.setTimeout(120_000);
  for (const one of each(cases.filter(({ fixed }) => fixed))) {
    const after = corrected(filesOf(one), () => true);
    expect.soft(mistakesAmong(check(after)), one.case).toEqual([]);
    expect
      .soft(
        corrected(after, () => true),
        one.case,
      )
      .toEqual(after);
  }
});

test('a reviewed translation stays so when its original is corrected, and what is accepted stays as it is', () => {
  const statuses = (files: readonly ContentFile[]): string[] =>
    check(files).flatMap(({ kind, file }) => (file.startsWith('questions/') ? kind : []));
  expect(statuses(whole)).toEqual(['straight-quotes']);
  const after = corrected(whole, () => true);
  expect(statuses(after)).toEqual([]);
  const changed = after.filter((file) => !whole.includes(file)).map(({ path }) => path);
  expect(changed).toEqual(['questions/what-was-agreed.en.md', 'questions/what-was-agreed.hi.md']);

  const accepting = whole.map((file) => {
    if (!file.path.endsWith('what-was-agreed.hi.md')) return file;
    return {
      ...file,
      bytes: Buffer.from(textOf(file).replace('---\n', '---\n# accept: straight-quotes (typed so)\n')),
    };
  });
  expect(corrected(accepting, () => true)).toEqual(accepting);
});

test('the command corrects the entries that are named', ({}, testInfo) => {
  const content = testInfo.outputPath('content');
  cpSync('tests/fixtures/libraries', content, { recursive: true });
  const paths = ['opening', 'fair'].map((name) => `${content}/events/${name}.hi.md`);
  const [named, other] = paths.map((path) => readFileSync(path, 'utf8'));
  for (const path of each(paths)) writeFileSync(path, readFileSync(path, 'utf8').replaceAll("'", ''));
  const { status, stdout } = spawnSync(
    process.execPath,
    ['tools/check.ts', '--fix', '--language', 'en', 'events/opening'],
    { env: { ...process.env, CONTENT_DIR: content }, encoding: 'utf8' },
  );
  expect(status, stdout).toBe(0);
  expect(stdout).toContain('events/opening.hi.md has been corrected.');
  expect(readFileSync(paths[0] ?? '', 'utf8')).toBe(named);
  expect(readFileSync(paths[1] ?? '', 'utf8')).not.toBe(other);
});
