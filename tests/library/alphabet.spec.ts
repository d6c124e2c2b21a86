import { expect, test } from '@playwright/test';
import { byLetter } from '../../src/i18n/alphabet.ts';
import type { Language } from '../../src/site.config.ts';

const order = (titles: string, language: Language): string =>
  byLetter(
    titles.split(' ').map((title) => ({ title })),
    language,
  )
    .map(({ letter, named }) => `${letter}: ${named.map(({ title }) => title).join(' ')}`)
    .join(', ');

test('Hindi runs from अ to ह, a nukta makes no letter, and digits come first', () => {
  expect(order('हस्ताक्षर ज़ी क्षेत्र कला अकबर अंक खबर ज्ञापन जयशंकर ख़त MoU 15वीं “क्या आतंक', 'hi')).toBe(
    '0–9: 15वीं, अ: अंक अकबर, आ: आतंक, क: कला “क्या क्षेत्र, ख: ख़त खबर, ज: जयशंकर ज़ी ज्ञापन, ह: हस्ताक्षर, M: MoU',
  );
});

test('English runs from A to Z whatever the case and the accent, and numbers by their value', () => {
  expect(order('zero Élan apple 17th 9th “Baram agreement', 'en')).toBe(
    '0–9: 9th 17th, A: agreement apple, B: “Baram, E: Élan, Z: zero',
  );
});
