import { expect, test } from '@playwright/test';
import { goneFrom, newIn, tellGone, tellNew } from '../../tools/addresses/compare.ts';
import { addressesOf, listFile, listOf } from '../../tools/addresses/list.ts';
import type { Pages } from '../../tools/addresses/pages.ts';

const page = (...ids: string[]): string =>
  `<main>${ids.map((id) => `<h2 class="x" id="${id}">…</h2>`).join('')}<li id="source-a"></li></main>`;
const moved = '<meta http-equiv="refresh" content="0; url=/hi/">';
const site = (timeline: readonly string[]): Pages =>
  new Map(['hi', 'en'].map((language) => [`${language}/timeline/`, page(...timeline)]));
const listed = ['*/timeline/', '*/timeline/#fair', '*/timeline/#fair.1'];

test('an address that is the same in every language stands in one line, and comes out of it whole', () => {
  const addresses = ['en/about/', 'hi/about/', 'hi-en/', 'hi/only/', '/'];
  const lines = listOf(addresses);
  expect(lines).toEqual(['*/about/', '/', 'hi-en/', 'hi/only/']);
  expect(addressesOf(lines).sort()).toEqual(addresses.sort());
});

test('an address that is gone is told with what to write', () => {
  const gone = goneFrom(site(['fair']), [...listed, '*/meetings/founding/']);
  expect(gone).toEqual(['*/meetings/founding/', '*/timeline/#fair.1']);
  expect(tellGone(gone)).toContain('content/redirects.yaml');
  expect(tellGone(gone)).toContain('  - from: meetings/founding/\n    to: meeting:…');
  expect(tellGone(gone)).not.toContain('from: timeline/');
  expect(goneFrom(site(['fair', 'fair.1']), listed)).toEqual([]);
});

test('an address that is gone in one language only is gone', () => {
  const pages = new Map([...site(['fair', 'fair.1']), ['en/timeline/', page('fair')]]);
  expect(goneFrom(pages, listed)).toEqual(['en/timeline/#fair.1']);
});

test('a page that has moved takes its places along, and is no new address', () => {
  const pages = new Map([...site([]).keys()].map((path) => [path, moved]));
  expect(goneFrom(pages, listed)).toEqual([]);
  expect(newIn(pages, [])).toEqual([]);
});

test('an address that is new is told with the command that adds it; a page’s own workings are no addresses', () => {
  const added = newIn(site(['fair', 'fair.1', 'opening']), listed);
  expect(added).toEqual(['*/timeline/#opening']);
  expect(tellNew(added)).toContain('npm run addresses');
  expect(tellNew(added)).toContain(listFile);
  expect(tellNew([])).toBe('');
});
