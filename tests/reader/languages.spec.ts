import { expect, test } from '@playwright/test';
import { languageFacts, languages } from '../../src/site.config.ts';
import { pagesOfEachKind } from '../support/page-kinds.ts';
import { urlOf } from '../support/sites.ts';

// The change from page to page is shown as a movement, which takes as long as all the rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [from, to] of [languages, [...languages].reverse()] as [string, string][]) {
  test(`the language switch leads from each kind of page in ${from} to the same page in ${to}`, async ({ page }) => {
    for (const { address } of pagesOfEachKind.filter(({ language }) => language === from)) {
      await page.goto(urlOf('real') + address);
      await page
        .locator('.language-switch')
        .getByRole('link', { name: languageFacts[to as 'en'].name })
        .click();
      await expect.soft(page).toHaveURL(urlOf('real') + address.replace(from, to));
      await expect.soft(page.locator('html')).toHaveAttribute('lang', to);
    }
  });
}

test('the first address offers both languages and assumes neither', async ({ page }) => {
  await page.goto(urlOf('real'));
  for (const language of languages) {
    const link = page.getByRole('link', { name: languageFacts[language].name });
    await expect(link).toHaveAttribute('href', `/${language}/`);
  }
});
