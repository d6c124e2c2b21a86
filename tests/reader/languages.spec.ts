import { expect, test } from '@playwright/test';
import type { Element } from 'hast';
import { languageDetails, languages, originalLanguage, type Language } from '../../src/site.config.ts';
import { all, documentOf, everyDocument, nearest, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { entryFiles } from '../support/content.ts';
import { addresses, addressesIn, siteDefinitions, urlOf } from '../support/sites.ts';

const { BASE_PATH, CONTENT_DIR } = siteDefinitions.topic.environment;

// The change from page to page is shown as a movement, which takes as long as all the rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [from, to] of [languages, languages.toReversed()] as [Language, Language][]) {
  test(`the language switch leads from each page in ${from} to the same page in ${to}`, async ({ page }) => {
    for (const address of each(addressesIn('topic', from))) {
      const links = all(documentOf('topic', address), `.language-switch a[hreflang=${to}]`);
      expect.soft(links.map(({ properties }) => properties.href)).toEqual([`${BASE_PATH}${address.replace(from, to)}`]);
    }
    for (const address of [`${from}/`, `${from}/meetings/spring/`, `${from}/search/`, `${from}/print/summary/`]) {
      await page.goto(urlOf('topic') + address);
      await page.locator('.language-switch').getByRole('link', { name: languageDetails[to].name }).click();
      await expect.soft(page).toHaveURL(urlOf('topic') + address.replace(from, to));
      await expect.soft(page.locator('html')).toHaveAttribute('lang', to);
    }
  });
}

test('the first address offers both languages and assumes neither', async ({ page }) => {
  await page.goto(urlOf('real'));
  for (const language of languages) {
    const link = page.getByRole('link', { name: languageDetails[language].name });
    await expect(link).toHaveAttribute('href', `/${language}/`);
  }
});

/** Whether a browser that translates the page leaves an element as it is. */
const isKept = (element: Element): boolean =>
  nearest(element, ({ properties }) => Boolean(properties.translate))?.properties.translate === 'no';

test('a browser that translates a page leaves what is to be copied as it is', () => {
  for (const [path, page] of each(everyDocument('topic'))) {
    const own = '.share-address, details.cite .whole, .page-address span, .sheet-foot .written-address, code, pre';
    const files = all(page, 'a[href*="/data/"]').filter(
      (link) => /^[\w.]+$/.test(textOf(link)) && textOf(link).includes('.'),
    );
    const translated = [...all(page, own), ...files].filter((element) => !isKept(element));
    expect
      .soft(
        translated.map((element) => textOf(element)),
        path,
      )
      .toEqual([]);
  }
  for (const selector of ['.share-address', '.whole', '.page-address span', '.written-address', 'code', 'pre'])
    expect(
      [...everyDocument('topic')].some(([, page]) => all(page, selector).length > 0),
      selector,
    ).toBe(true);
});

test('the original words of quotations are not translated, but our translation of them is', () => {
  const quotes = entryFiles(CONTENT_DIR, 'quotes', originalLanguage);
  const original = quotes.map(({ fields }) => String(fields.original));
  const kept = new Set<string>();
  for (const address of each(addresses('topic'))) {
    const isOriginal = (quotation: Element): boolean =>
      quotation.tagName === 'blockquote' && [...original, 'CC BY'].some((one) => textOf(quotation).includes(one));
    const quotations = all(documentOf('topic', address), 'blockquote, .translation');
    const wrong = quotations.filter((one) => isKept(one) !== isOriginal(one));
    expect
      .soft(
        wrong.map((one) => textOf(one)),
        address,
      )
      .toEqual([]);
    if (quotations.some(isOriginal)) kept.add(address);
  }
  for (const language of languages) {
    const pages = ['quotes/', ...quotes.map(({ slug }) => `quotes/${slug}/`), 'print/dossier/'];
    expect([...kept]).toEqual(expect.arrayContaining(pages.map((page) => `${language}/${page}`)));
  }
});
