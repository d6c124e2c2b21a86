import { expect, test } from '@playwright/test';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { each } from '../support/each.ts';
import { hasJava, htmlFaults } from '../support/html-checker.ts';
import { withoutPolicy } from '../support/page-policy.ts';
import { distinctAddresses, siteDefinitions, type SiteName } from '../support/sites.ts';

// The copies are made once, by one worker.
test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(join(tmpdir(), 'valid-'));
const pages: string[] = [];
/** A page with two faults: an id that is there twice, and a block in a paragraph. */
const faulty = join(folder, 'faulty.html');

test.beforeAll(() => {
  test.skip(!hasJava(), 'The checker is written in Java, which this machine lacks.');
  for (const [name, { environment }] of each(Object.entries(siteDefinitions))) {
    const looked = distinctAddresses(name as SiteName).map((address) => `${address}index.html`);
    for (const page of each([...looked, ...globSync('{,*/}404.html', { cwd: environment.OUT_DIR })])) {
      const copy = join(folder, name, page);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, markupOf(readFileSync(join(environment.OUT_DIR, page), 'utf8')));
      pages.push(copy);
    }
  }
  cpSync(join(siteDefinitions.real.environment.OUT_DIR, 'icon.svg'), join(folder, 'icon.svg'));
  const home = readFileSync(join(folder, 'real/hi/index.html'), 'utf8');
  writeFileSync(faulty, home.replace('</main>', '<p id="content"><div></div></p></main>'));
});

test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a page of each kind is valid by the checker of the W3C, without a warning', async () => {
  const faults = await htmlFaults([...pages, join(folder, 'icon.svg'), faulty]);
  expect(faults.filter((fault) => !fault.startsWith(faulty))).toEqual([]);
  expect(faults.filter((fault) => fault.startsWith(faulty)).length).toBeGreaterThanOrEqual(2);
});

/**
 * A page without what other tests look at. Styles: this checker of CSS knows no custom property whose name is a digit, and takes
 * most of the time. The policy: for a file, which has no origin, it forbids what comes from the site itself.
 */
function markupOf(html: string): string {
  return withoutPolicy(html).replace(/(<style[^>]*>)[^]*?(?=<\/style>)/g, '$1');
}
