import { expect, test } from '@playwright/test';
import { fingerprint } from '../../src/utils/fingerprint.ts';

test('a fingerprint follows the words, not how they are written down', () => {
  const print = fingerprint({ title: 'ज़ी न्यूज़' }, 'पहली पंक्ति\nदूसरी');
  expect(print).toMatch(/^[0-9a-f]{8}$/);
  expect(fingerprint({ title: 'ज़ी न्यूज़'.normalize('NFD') }, '\r\nपहली पंक्ति\r\n  दूसरी\n')).toBe(print);
  expect(fingerprint({ title: 'ज़ी न्यूज़' }, 'पहली पंक्ति\nतीसरी')).not.toBe(print);
  expect(fingerprint({ title: 'ज़ी' }, 'पहली पंक्ति\nदूसरी')).not.toBe(print);
});
