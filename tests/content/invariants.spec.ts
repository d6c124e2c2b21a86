import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { citationsIn } from '../../src/library/citation.ts';
import { bilingualSchemas } from '../../src/schemas/index.ts';
import { languages, originalLanguage, translationLanguages } from '../../src/site.config.ts';
import { entryFiles, sourceIds, type EntryFile } from '../support/content.ts';

const folders = Object.keys(bilingualSchemas);
const everyEntry = folders.flatMap((folder) => languages.flatMap((language) => entryFiles('content', folder, language)));

/** A full stop after these ends no sentence. */
const abbreviations = /(?:\b[A-Z]|\bDr|\bMaj|\bGen|\bRes|एस|आर|के|डॉ)\.$/u;

/** The sentences of a text, each with the citation before its mark. */
function sentences(body: string): string[] {
  const found: string[] = [];
  const lines = body.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  for (const line of lines) {
    let sentence = '';
    for (const piece of line.split(/(?<=[।.?!][”’)]?)\s+/u)) {
      sentence += `${sentence && ' '}${piece}`;
      if (abbreviations.test(piece)) continue;
      found.push(sentence);
      sentence = '';
    }
    if (sentence) found.push(sentence);
  }
  return found;
}

/** This site's own definition of a term cites nothing, and says that it is one. */
const ownDefinition = (text: string): string => text.replace(/^## .*\{#meaning\}\n+[^\n]+/m, '');

for (const folder of ['meetings', 'sectors', 'quotes', 'events']) {
  for (const language of languages) {
    test(`every sentence of ${folder} has a source (${language})`, () => {
      const uncited = entryFiles('content', folder, language).flatMap(({ path, body }) =>
        sentences(ownDefinition(body))
          .filter((sentence) => citationsIn(sentence).length === 0)
          .map((sentence) => `${path}: ${sentence}`),
      );
      expect(uncited).toEqual([]);
    });
  }
}

test('a sentence without a source would be found', () => {
  expect(sentences('S. Jaishankar spoke [@a]. He left. “Yes” [@b].').filter((one) => !one.includes('[@'))).toEqual([
    'He left.',
  ]);
  expect(sentences('एस. जयशंकर बोले [@a]। वे गए।').filter((one) => !one.includes('[@'))).toEqual(['वे गए।']);
});

test('every source is cited, and every cited source is there', () => {
  const known = sourceIds('content').sort();
  const named = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.flatMap(named)
      : typeof value === 'object' && value
        ? Object.entries(value).flatMap(([key, inner]) =>
            ['sources', 'namedBy', 'summarySources'].includes(key) ? (inner as string[]) : named(inner),
          )
        : [];
  const cited = new Set(everyEntry.flatMap(({ fields, body }) => [...named(fields), ...citationsIn(body)]));
  expect([...cited].sort()).toEqual(known);
});

test('every entry exists in every language', () => {
  const missing = folders.flatMap((folder) =>
    entryFiles('content', folder, originalLanguage).flatMap(({ path }) =>
      translationLanguages
        .map((language) => path.replace(`.${originalLanguage}.`, `.${language}.`))
        .filter((translation) => !existsSync(translation)),
    ),
  );
  expect(missing).toEqual([]);
});

test('both languages of an entry have the same headings, paragraphs and citations', () => {
  const shape = ({ body }: EntryFile) => ({
    headings: [...body.matchAll(/^(#+) .*\{#([^}]+)\}/gm)].map(([, level, id]) => `${level ?? ''} ${id ?? ''}`),
    paragraphs: body
      .trim()
      .split(/\n{2,}/)
      .map((paragraph) => citationsIn(paragraph).length > 0),
    cited: [...new Set(citationsIn(body))].sort(),
  });
  for (const folder of folders) {
    const translations = new Map(entryFiles('content', folder, 'en').map((entry) => [entry.slug, entry]));
    for (const original of entryFiles('content', folder, 'hi')) {
      const translation = translations.get(original.slug);
      if (translation) expect.soft(shape(translation), translation.path).toEqual(shape(original));
    }
  }
});

test('all text is in Unicode NFC', () => {
  const other = everyEntry.filter(({ fields, body }) => {
    const text = JSON.stringify(fields) + body;
    return text !== text.normalize('NFC');
  });
  expect(other.map(({ path }) => path)).toEqual([]);
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
}

/** The letters that a reader counts: a vowel sign is no letter of its own. */
const lengthOf = (text: string): number => [...new Intl.Segmenter().segment(text)].length;

for (const language of languages) {
  test(`the labels of a difference are short, and no two are the same (${language})`, () => {
    for (const { path, fields } of entryFiles('content', 'differences', language)) {
      const labels = Object.values(fields.positionLabels as Record<string, string>);
      expect.soft(new Set(labels).size, path).toBe(labels.length);
      expect.soft(labels.filter((label) => lengthOf(label) > 28), path).toEqual([]);
    }
  });

  test(`the outcome of an event is short, and told in every language (${language})`, () => {
    const originals = new Map(entryFiles('content', 'events', originalLanguage).map((event) => [event.slug, event]));
    for (const { path, slug, fields } of entryFiles('content', 'events', language)) {
      const outcome = fields.outcome as string | undefined;
      expect.soft(outcome !== undefined, path).toBe(originals.get(slug)?.fields.outcome !== undefined);
      expect.soft(lengthOf(outcome ?? ''), path).toBeLessThanOrEqual(60);
    }
  });
}
