import { expect, test } from '@playwright/test';
import { comparePartialDates, formatPartialDate, isPartialDate } from '../../src/utils/partial-date.ts';

for (const [text, valid] of [
  ['1999', true],
  ['2014-06', true],
  ['2025-11-04', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-02-30', false],
  ['2025-13', false],
  ['4-11-2025', false],
  ['2025-1-4', false],
  ['', false],
] as const) {
  test(`“${text}” is ${valid ? 'a date' : 'refused as a date'}`, () => {
    expect(isPartialDate(text)).toBe(valid);
  });
}

test('a date is written as exactly as it is known, with international digits', () => {
  expect(formatPartialDate('2025-11-04', 'hi')).toBe('4\u00a0नवंबर 2025');
  expect(formatPartialDate('2025-11-04', 'en')).toBe('4\u00a0November 2025');
  expect(formatPartialDate('2014-06', 'hi')).toBe('जून 2014');
  expect(formatPartialDate('2014-06', 'en')).toBe('June 2014');
  expect(formatPartialDate('1999', 'hi')).toBe('1999');
  expect(formatPartialDate('1999', 'en')).toBe('1999');
});

test('the weekday is named only where the day is known', () => {
  expect(formatPartialDate('2025-11-04', 'en', { weekday: true })).toContain('Tuesday');
  expect(formatPartialDate('2025-11', 'en', { weekday: true })).toBe('November 2025');
});

test('dates stand oldest first, a month before its days', () => {
  const dates = ['2025-11-04', '1999', '2025-11', '2014-06', '2025-10-31'];
  expect(dates.sort(comparePartialDates)).toEqual(['1999', '2014-06', '2025-10-31', '2025-11', '2025-11-04']);
});
