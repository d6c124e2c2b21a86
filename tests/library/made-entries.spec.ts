import { expect, test } from '@playwright/test';
import { check } from '../../src/check/index.ts';
import { report } from '../../src/check/report.ts';
import { madeFiles } from '../../tools/bench/made/index.ts';

test('entries made up for measuring have neither mistakes nor warnings', () => {
  const files = madeFiles(100).map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  expect(files.filter(({ path }) => /^(events|quotes|sectors)\//.test(path))).toHaveLength(2 * 100);
  expect(report(check(files, '2100-01-01'))).toBe('');
});

test('the same seed makes the same entries, another one others', () => {
  expect(madeFiles(20, 3)).toEqual(madeFiles(20, 3));
  expect(madeFiles(20, 4)).not.toEqual(madeFiles(20, 3));
});
