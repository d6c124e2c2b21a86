import { expect, test } from '@playwright/test';
import { citationsIn } from '../../src/library/citation.ts';
import { readContent } from '../../src/check/files.ts';
import { check } from '../../src/check/index.ts';
import { report } from '../../src/check/report.ts';
import { bilingualSchemas } from '../../src/schemas/index.ts';
import { languages, originalLanguage } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';

test('the content has neither mistakes nor warnings', () => {
  // A clock that is wrong is no fault of the content: its newest date is no later than this.
  expect(report(check(readContent('content'), '2100-01-01'))).toBe('');
});

test('both languages of an entry cite the same sources, paragraph by paragraph', () => {
  const cited = (body: string): string[][] =>
    body.trim().split(/\n{2,}/).map((paragraph) => [...new Set(citationsIn(paragraph))].sort());
  for (const folder of Object.keys(bilingualSchemas)) {
    const translations = new Map(entryFiles('content', folder, 'en').map((entry) => [entry.slug, entry]));
    for (const original of entryFiles('content', folder, 'hi')) {
      const translation = translations.get(original.slug);
      if (translation) expect.soft(cited(translation.body), translation.path).toEqual(cited(original.body));
    }
  }
});

test('the collections hold what the site promises', () => {
  const count = (folder: string) => entryFiles('content', folder, originalLanguage).length;
  expect(count('sectors')).toBe(8);
  expect(count('events')).toBeGreaterThanOrEqual(30);
  expect(count('quotes')).toBeGreaterThanOrEqual(16);
  expect(count('questions')).toBeGreaterThanOrEqual(12);
  expect(count('people')).toBeGreaterThanOrEqual(10);
  expect(count('glossary')).toBeGreaterThanOrEqual(20);
  expect(count('differences')).toBeGreaterThanOrEqual(14);
  const key = entryFiles('content', 'events', originalLanguage).filter(({ fields }) => fields.key === true);
  expect(key.length).toBeGreaterThanOrEqual(6);
});

for (const language of languages) {
  test(`each sector is told in 120 to 300 words (${language})`, () => {
    for (const { path, body } of entryFiles('content', 'sectors', language)) {
      const words = body.replace(/\[@[^\]]*\]|\{#[^}]*\}|\([a-z]+:[^)]*\)|^#+/gm, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      expect.soft(words.length, path).toBeGreaterThanOrEqual(120);
      expect.soft(words.length, path).toBeLessThanOrEqual(300);
    }
  });

  test(`no two labels of a difference are the same (${language})`, () => {
    for (const { path, fields } of entryFiles('content', 'differences', language)) {
      const labels = Object.values(fields.positionLabels as Record<string, string>);
      expect.soft(new Set(labels).size, path).toBe(labels.length);
    }
  });
}
