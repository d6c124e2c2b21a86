import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { swap, tidy, type Names } from '../../src/publish/swap.ts';
import { newFolder } from '../support/project-copy.ts';

const namesIn = (folder: string): Names => ({
  site: join(folder, 'site'),
  next: join(folder, 'next'),
  previous: join(folder, 'previous'),
});

function write(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

test('a site is swapped while it is read, and is never missing', async () => {
  test.skip(process.platform === 'win32', 'Windows cannot exchange two folders.');
  const folder = newFolder('swapped-');
  const names = namesIn(folder);
  write(names.site, 'index.html', 'whole');
  const swapping = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { swap } from '${resolve('src/publish/swap.ts')}';
    const names = ${JSON.stringify(names)};
    for (let times = 0; times < 3000; times += 1) {
      mkdirSync(names.next);
      writeFileSync(names.next + '/index.html', 'whole');
      swap(names);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', swapping], { stdio: 'inherit' });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  while (child.exitCode === null) {
    for (let times = 0; times < 1000; times += 1)
      expect(readFileSync(join(names.site, 'index.html'), 'utf8')).toBe('whole');
    await new Promise(setImmediate);
  }
  expect(await ended).toBe(0);
  rmSync(folder, { recursive: true });
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
