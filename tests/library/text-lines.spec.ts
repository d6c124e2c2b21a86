import { expect, test } from '@playwright/test';
import { textLines } from '../../src/drawing/text-lines.ts';

test('a long text is broken between words, and no word is lost', async () => {
  for (const text of [
    'संयुक्त कार्य समूह की सत्रहवीं बैठक और रक्षा सहयोग पर समझौता ज्ञापन',
    '17th Joint Working Group meeting and the memorandum on defence cooperation',
  ]) {
    const lines = await textLines(text, 'text', 16, 180);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(text);
  }
});

test('a short text stays on its line', async () => {
  expect(await textLines('नई दिल्ली', 'heading', 25, 340)).toEqual(['नई दिल्ली']);
});
