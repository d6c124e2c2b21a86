import { expect, test } from '@playwright/test';
import { messages } from '../../src/i18n/index.ts';
import { writtenAddress } from '../../src/utils/written-address.ts';

test('what is to be known of a PDF is said in the page’s language', () => {
  expect(messages('en').pdfDetails(1, 85_300)).toBe('1 page, 85\u00a0KB');
  expect(messages('en').pdfDetails(52, 1_432_000)).toBe('52 pages, 1.4\u00a0MB');
  expect(messages('hi').pdfDetails(2, 85_300)).toBe('2 पृष्ठ, 85\u00a0केबी');
  expect(messages('hi').pdfDetails(1, 999_600)).toBe('1 पृष्ठ, 1\u00a0एमबी');
});

test('an address to type is without protocol and counters, in its own letters', () => {
  expect(writtenAddress('https://www.example.org/a/?p=1&utm_source=x')).toBe('example.org/a?p=1');
  expect(writtenAddress('https://example.org/%e0%a4%95/')).toBe('example.org/क');
  expect(writtenAddress('https://example.org/%e0%a4')).toBe('example.org/%e0%a4');
  expect(writtenAddress('https://example.org/%e0%a6%87')).toBe('example.org/%e0%a6%87');
});
