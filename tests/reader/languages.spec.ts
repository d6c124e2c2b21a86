import { expect, test } from '@playwright/test';
import { languageDetails, languages, type Language } from '../../src/site.config.ts';
import { all, documentOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { addressesIn, siteDefinitions, urlOf } from '../support/sites.ts';

const { BASE_PATH } = siteDefinitions.topic.environment;

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
