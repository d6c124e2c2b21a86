import { expect, test } from '@playwright/test';
import type { Kind } from '../../src/check/messages/facts.ts';
import { en } from '../../src/check/messages/en/index.ts';
import { caseNames, messageOf, problemsOf, reportOf } from '../support/broken.ts';

test('each mistake is told once, at its place, with a way out', () => {
  for (const name of caseNames) expect.soft(reportOf(name), name).toBe(messageOf(name));
});

test('every kind of mistake has an example in the corpus', () => {
  const found = new Set(caseNames.flatMap((name) => problemsOf(name).map(({ kind }) => kind)));
  const missing = (Object.keys(en.tell) as Kind[]).filter((kind) => !found.has(kind));
  expect(missing).toEqual([]);
});

test('a message can be read without knowing how the check is made', () => {
  for (const name of caseNames) {
    expect.soft(messageOf(name), name).not.toMatch(/undefined|\bNaN\b|\[object|\n\s+at .*:\d+:\d+|node_modules/);
  }
});
