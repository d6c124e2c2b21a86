import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { goneFrom, newIn, tellGone, tellNew } from '../../tools/addresses/compare.ts';
import { addressesOf, listFile, listOf } from '../../tools/addresses/list.ts';
import { readPages } from '../../tools/addresses/pages.ts';
import { readRedirects } from '../../src/loaders/redirects.ts';
import { languages } from '../../src/site.config.ts';
import { siteDefinitions } from '../support/sites.ts';

const lines = readFileSync(listFile, 'utf8').split('\n').filter(Boolean);
const pages = readPages(siteDefinitions.real.environment.OUT_DIR);

test('every address that was ever published still leads to what it named', () => {
  expect(tellGone(goneFrom(pages, lines))).toBe('');
});

test('every address of the site is on the list of those that stay', () => {
  expect(tellNew(newIn(pages, lines))).toBe('');
});

test('what leads on from an old address leads on from one that was published', () => {
  const published = new Set(addressesOf(lines));
  const froms = readRedirects().flatMap(({ from }) => languages.map((language) => `${language}/${from}`));
  expect(froms.filter((from) => !published.has(from))).toEqual([]);
});

test('the list is sorted, and short where languages agree', () => {
  expect(lines).toEqual(listOf(addressesOf(lines)));
});
