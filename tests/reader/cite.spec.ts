import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from '@playwright/test';
import { messages } from '../../src/i18n/index.ts';
import { languages } from '../../src/site.config.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { addresses, isDocument, isForEditors, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];
const isCitable = (address: string): boolean =>
  /^\w\w\//.test(address) && !isDocument(address) && !isForEditors(address);

for (const name of each(names)) {
  test(`${name}: every page that can be cited says how, and no other`, () => {
    for (const address of each(addresses(name))) {
      const found = all(documentOf(name, address), 'details.cite').length;
      expect.soft(found, address).toBe(isCitable(address) ? 1 : 0);
    }
  });
}

test('the reference to a page names it, for readers, in BibTeX and in CSL-JSON', () => {
  const { SITE_URL, BASE_PATH } = siteDefinitions.topic.environment;
  for (const address of each(addresses('topic').filter(isCitable))) {
    const page = documentOf('topic', address);
    // A day and its month are kept on one line, which BibTeX has no sign for.
    const textsOf = (selector: string): string[] =>
      all(page, selector).map((one) => textOf(one, '.subtitle').replaceAll('\u00a0', ' '));
    const [title = ''] = textsOf('h1');
    const [reference, bibtex = '', csl = ''] = textsOf('details.cite .whole');
    const url = SITE_URL + BASE_PATH + address;
    expect.soft(reference).toContain(title);
    expect.soft(reference).toContain(url);
    const [fromBibtex] = new Cite(bibtex).data;
    expect.soft(fromBibtex, address).toMatchObject({ title, URL: url });
    const [fromCsl] = JSON.parse(csl) as { title: string; URL: string; issued: unknown }[];
    expect.soft(fromCsl, address).toMatchObject({ title, URL: url, issued: fromBibtex?.issued });
  }
});

for (const language of languages) {
  test(`the reference opens by keyboard, and one click takes a whole block and nothing beside it (${language})`, async ({
    page,
  }) => {
    await page.goto(`${urlOf('topic')}${language}/timeline/`);
    const blocks = page.locator('details.cite .whole');
    await expect(blocks.first()).toBeHidden();
    await page.locator('details.cite').getByText(messages(language).cite.title).focus();
    await page.keyboard.press('Enter');
    for (const block of each(await blocks.all())) {
      await block.click();
      const taken = await page.evaluate(() => getSelection()?.toString().trim());
      expect(taken).toBe((await block.innerText()).trim());
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('details.cite')).toBeHidden();
  });
}

test('the reference is as wide as a small phone, in each colour scheme', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${urlOf('topic')}en/meetings/spring/`);
    await page.locator('details.cite summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
