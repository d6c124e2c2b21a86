import { expect, test } from '@playwright/test';
import { allPeriods, decadeOf, periodsOf } from '../../src/library/periods.ts';

const days = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
const told = (dates: readonly string[], date: string): string | undefined => periodsOf(dates).get(date);

test('a date is told in its year, however exactly it is known', () => {
  const dates = ['1950-09-17', '1999', '2014-06', '2014-06-30'];
  expect([...periodsOf(dates)]).toEqual([
    ['1950-09-17', '1950'],
    ['1999', '1999'],
    ['2014-06', '2014'],
    ['2014-06-30', '2014'],
  ]);
  expect(periodsOf([]).size).toBe(0);
});

test('a crowded year is told in months, and its neighbours stay whole', () => {
  const crowded = [...days('2025-03', 5), ...days('2025-11', 9)];
  const dates = ['2024-12-31', ...crowded, '2026-01-01'];
  expect(new Set(crowded.map((date) => told(dates, date)))).toEqual(new Set(['2025-03', '2025-11']));
  expect(told(dates, '2024-12-31')).toBe('2024');
  expect(told(dates, '2026-01-01')).toBe('2026');
});

test('a crowded month is told in days, and the other months stay whole', () => {
  const dates = [...days('2025-03', 2), ...days('2025-11', 20)];
  expect(told(dates, '2025-11-04')).toBe('2025-11-04');
  expect(told(dates, '2025-03-01')).toBe('2025-03');
});

test('what is not known more exactly stays with the year or month that is divided', () => {
  const dates = ['2025', '2025-11', ...days('2025-11', 20)];
  expect(told(dates, '2025')).toBe('2025');
  expect(told(dates, '2025-11')).toBe('2025-11');
});

test('several things on one date are counted as several', () => {
  const alone = periodsOf(['2025-11-04', '2025-12']);
  const crowded = periodsOf([...Array<string>(20).fill('2025-11-04'), '2025-12']);
  expect(alone.get('2025-12')).toBe('2025');
  expect(crowded.get('2025-12')).toBe('2025-12');
});

test('a period that is divided has a page as well, before those that it is divided into', () => {
  expect(allPeriods(['2026', '2025-11-04', '2025-03', '1999'])).toEqual([
    '1999',
    '2025',
    '2025-03',
    '2025-11',
    '2025-11-04',
    '2026',
  ]);
});

test('a decade is named by its first year', () => {
  expect(['1999', '2000', '2009-12-31'].map(decadeOf)).toEqual(['1990', '2000', '2000']);
});
