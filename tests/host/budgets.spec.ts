import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { limitOf, standing } from '../../src/budgets/check.ts';
import { limits } from '../../src/budgets/limits.ts';
import { faultsInWords } from '../../src/budgets/report.ts';
import { addresses, builtPage, siteDefinitions, type SiteName } from '../support/sites.ts';
import { build } from '../support/build.ts';

const { environment } = siteDefinitions.topic;
const page = { path: '/hi/about/', html: builtPage('real', 'hi/about/'), bytes: 9000 };
const limit = limitOf(page.path, limits);
const faultsOf = (change: Partial<typeof page>): readonly string[] =>
  standing({ ...page, ...change }, limits).faults.map((fault) => fault());

for (const name of Object.keys(siteDefinitions) as SiteName[]) {
  test(`${name}: what a host sends of every page is within its limit`, () => {
    for (const address of addresses(name)) {
      const size = brotliCompressSync(builtPage(name, address)).length;
      expect.soft(size, address).toBeLessThanOrEqual(limitOf(address, limits).bytes);
    }
  });
}

test('a page that is too heavy is refused with its figures and what weighs most', () => {
  expect(faultsOf({ bytes: limit.bytes })).toEqual([]);
  const [fault = '', ...others] = faultsOf({ bytes: limit.bytes + 1 });
  expect(others).toEqual([]);
  expect(fault).toContain('has 14,337 bytes of HTML and CSS with Brotli, and a page may have 14,336');
  expect(fault).toMatch(/text and its markup [\d,]+, styles [\d,]+, structured data [\d,]+\./);
});

test('a page with a script, or with one file too many, is refused; data for programs is no script', () => {
  const adding = (tags: string): readonly string[] =>
    faultsOf({ html: page.html.replace('</body>', `${tags}</body>`) });
  expect(adding('<script type="application/ld+json">{}</script>')).toEqual([]);
  expect(adding('<script>go()</script>')).toEqual([expect.stringContaining('has the script <script>')]);
  expect(adding('<script src="/more.js"></script>')).toContainEqual(expect.stringContaining('has the script /more.js'));
  expect(adding('<img src="/a.png">'.repeat(limit.requests))).toEqual([
    expect.stringMatching(/asks for \d+ files, and a page may ask for \d+/),
  ]);
  const lazy = '<img loading="lazy" src="/a.png">'.repeat(limit.requests);
  expect(adding(lazy)).toEqual([]);
});

test('of many pages with a fault the worst are told, and how many there are', () => {
  const standings = Array.from({ length: 12 }, (_, number) =>
    standing({ ...page, html: '', path: `/${number}/`, bytes: limit.bytes * (2 + number) }, limits),
  );
  const words = faultsInWords(standings);
  expect(words).toMatch(/^12 pages are above the limits in src\/budgets\/limits\.ts/);
  expect(words.indexOf('/11/')).toBeLessThan(words.indexOf('/2/'));
  expect(words).toContain('… and 2 more pages.');
});

test('a site with a page that is too heavy is not built, and the build says which', ({}, testInfo) => {
  const folder = testInfo.outputPath('heavy');
  const { status, output } = build({ ...environment, OUT_DIR: folder, PDF: 'off' }, [
    '--config',
    'tests/support/heavy-pages.config.mjs',
  ]);
  expect(status).toBe(1);
  expect(output).toMatch(
    /^\/books\/hi\/about\/\n {2}has [\d,]+ bytes of HTML and CSS with Brotli, and a page may have 14,336: /m,
  );
  expect(output).not.toContain('    at ');
  expect(existsSync(folder)).toBe(false);
  const [, built = ''] = /can be looked at in (.*)\./.exec(output) ?? [];
  expect(readFileSync(join(built, 'hi/about/index.html'), 'utf8')).toContain('</html>');
});
