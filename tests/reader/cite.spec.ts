import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from '@playwright/test';
import { wordsIn } from '../../src/i18n/index.ts';
import { pagesOfEachKind } from '../support/page-kinds.ts';
import {
  addresses,
  builtPage,
  isDocument,
  isForEditors,
  siteDefinitions,
  urlOf,
  type SiteName,
} from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];
const isCitable = (address: string): boolean =>
  /^\w\w\//.test(address) && !isDocument(address) && !isForEditors(address);

for (const { name: kind, address, language } of pagesOfEachKind) {
  if (!language || !isCitable(address)) continue;
  const words = wordsIn(language).cite;

  test(`the reference to a page opens by keyboard and names it (${kind})`, async ({ page }) => {
    await page.goto(urlOf('real') + address);
    const cite = page.locator('details.cite');
    const [reference, bibtex, csl] = await cite.locator('.whole').all();
    if (!reference || !bibtex || !csl) throw new Error('The page has no reference.');
    await expect(reference).toBeHidden();
    await cite.getByText(words.title).focus();
    await page.keyboard.press('Enter');
    await expect(reference).toBeVisible();

    const title = await page.locator('h1').innerText();
    const url = siteDefinitions.real.environment.SITE_URL + siteDefinitions.real.environment.BASE_PATH + address;
    await expect(reference).toContainText(title);
    await expect(reference).toContainText(url);
    const [fromBibtex] = new Cite(await bibtex.innerText()).data;
    expect(fromBibtex).toMatchObject({ title, URL: url });
    const [fromCsl] = JSON.parse(await csl.innerText()) as { title: string; URL: string; issued: unknown }[];
    expect(fromCsl).toMatchObject({ title, URL: url, issued: fromBibtex?.issued });
  });
}

test('one click takes a whole block, and nothing beside it', async ({ page }) => {
  await page.goto(`${urlOf('real')}hi/timeline/`);
  await page.locator('details.cite summary').click();
  for (const block of await page.locator('details.cite .whole').all()) {
    await block.click();
    const taken = await page.evaluate(() => getSelection()?.toString().trim());
    expect(taken).toBe((await block.innerText()).trim());
  }
});

test('the reference is as wide as a small phone, in each colour scheme', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${urlOf('real')}en/meetings/jwg-17-2025/`);
    await page.locator('details.cite summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('on paper there is none of it', async ({ page }) => {
  await page.goto(`${urlOf('real')}en/timeline/`);
  await page.locator('details.cite summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('details.cite')).toBeHidden();
});

for (const name of names) {
  test(`${name}: every page that can be cited says how, and no other`, () => {
    for (const address of addresses(name)) {
      const found = builtPage(name, address).split('<details class="cite">').length - 1;
      expect.soft(found, address).toBe(isCitable(address) ? 1 : 0);
    }
  });
}
