import { expect, test } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildIndex } from '../../src/search/build.ts';
import { openIndex } from '../../src/search/browser/index-files.ts';
import { search } from '../../src/search/browser/search.ts';
import { languages } from '../../src/site.config.ts';
import { serve } from '../../tools/static-server.ts';
import { manyEntries } from '../support/many-entries.ts';

const most = 300_000;

test('with 10,000 entries in two languages the first results are there with less than 300 KB', async () => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const { manifest, words, passages } = buildIndex([manyEntries(10_000)], languages, new Map());
  mkdirSync(folder, { recursive: true });
  const frequent = words
    .flatMap((file) => Object.entries(file.words))
    .map(([word, occurrences]) => ({ word, count: occurrences.flat().length }))
    .sort((a, b) => b.count - a.count)
    .map(({ word }) => word);
  const [first = '', second = '', third = ''] = frequent;
  const write = (name: string, content: unknown): void => {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
  };
  write('manifest', manifest);
  words.forEach((content, number) => {
    write(`words-${number}`, content);
  });
  passages.forEach((content, number) => {
    write(`passages-${number}`, content);
  });
  const { server, url } = await serve(folder, '/');
  try {
    for (const query of [first, second, third, `${first} ${second} ${third}`]) {
      let bytes = 0;
      const index = await openIndex(async (name) => {
        const text = await (await fetch(`${url}${name}.json`)).text();
        bytes += brotliCompressSync(text).length;
        return JSON.parse(text) as unknown;
      });
      const { hits } = await search(index, { query }, 'hi');
      expect.soft(hits.length, query).toBeGreaterThan(100);
      await Promise.all(hits.slice(0, 10).map(({ passage }) => index.passage(passage)));
      test.info().annotations.push({ type: 'bytes', description: `${query}: ${bytes}` });
      expect.soft(bytes, query).toBeLessThan(most - 30_000); // the page and its script
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
