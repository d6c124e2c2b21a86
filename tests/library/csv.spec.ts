import { expect, test } from '@playwright/test';
import { csv } from '../../src/utils/csv.ts';

test('no cell of a table is a formula, whatever an editor has written', () => {
  for (const hostile of ['=HYPERLINK("https://evil.example";"यहाँ")', '+1', '-2', '@SUM(A1)', '\t=1', '＝1']) {
    const [, line = ''] = csv([{ title: hostile }], ['title']).split('\r\n');
    expect(line.replace(/^"/, '')).toMatch(/^'/);
  }
});

test('quotation marks, commas and line ends stay inside their cell', () => {
  expect(csv([{ a: 'वह बोली, "हाँ"', b: 'one\r\ntwo', c: undefined }], ['a', 'b', 'c'])).toBe(
    '\uFEFF"a","b","c"\r\n"वह बोली, ""हाँ""","one\r\ntwo",\r\n',
  );
});
