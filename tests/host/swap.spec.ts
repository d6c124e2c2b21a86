import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { swap, tidy, type OutputFolders } from '../../src/build/output/swap.ts';
import { newFolder } from '../support/project-copy.ts';

const namesIn = (folder: string): OutputFolders => ({
  site: join(folder, 'site'),
  next: join(folder, 'next'),
  previous: join(folder, 'previous'),
});

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function write(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

test('a site is swapped while it is read: what is read is whole, and at the end it is there', async () => {
  const folder = newFolder('swapped-');
  const names = namesIn(folder);
  const page = join(names.site, 'index.html');
  const whole = 'whole '.repeat(50_000);
  write(names.site, 'index.html', whole);
  const swapping = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { swap } from '${resolve('src/build/output/swap.ts')}';
    const names = ${JSON.stringify(names)};
    for (let times = 0; times < 1000; times += 1) {
      mkdirSync(names.next);
      writeFileSync(names.next + '/index.html', 'whole '.repeat(50_000));
      swap(names);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', swapping], { stdio: 'inherit' });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const seen = new Map<string, number>();
  while (child.exitCode === null) {
    for (let times = 0; times < 100; times += 1) {
      const text = readIfThere(page);
      const what = text === whole ? 'whole' : text === undefined ? 'nothing' : 'a part';
      seen.set(what, (seen.get(what) ?? 0) + 1);
    }
    await new Promise(setImmediate);
  }
  expect(await ended).toBe(0);
  expect(seen.get('whole')).toBeGreaterThan(0);
  expect(seen.get('a part')).toBeUndefined();
  expect(readFileSync(page, 'utf8')).toBe(whole);
  rmSync(folder, { recursive: true });
});

test('where the next site cannot have the name, the old one keeps it', ({}, testInfo) => {
  const names = namesIn(testInfo.outputPath());
  write(names.site, 'index.html', 'before');
  expect(() => {
    swap(names);
  }).toThrow('ENOENT');
  expect(readFileSync(join(names.site, 'index.html'), 'utf8')).toBe('before');
  expect(existsSync(names.previous)).toBe(false);
});

test('a build that ended between two names gives the site its name back', ({}, testInfo) => {
  const names = namesIn(testInfo.outputPath());
  write(names.previous, 'index.html', 'before');
  write(names.next, 'index.html', 'after');
  tidy(names);
  expect(readFileSync(join(names.site, 'index.html'), 'utf8')).toBe('before');
  expect([names.next, names.previous].filter((folder) => existsSync(folder))).toEqual([]);
});

test('the working tree of a published branch stays one', ({}, testInfo) => {
  const names = namesIn(testInfo.outputPath());
  write(names.site, '.git', 'gitdir: elsewhere');
  write(names.next, 'index.html', 'after');
  swap(names);
  expect(readFileSync(join(names.site, '.git'), 'utf8')).toBe('gitdir: elsewhere');
  expect(readFileSync(join(names.site, 'index.html'), 'utf8')).toBe('after');
});
