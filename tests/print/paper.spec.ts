import { expect, test } from '@playwright/test';
import { addresses, siteDefinitions, urlOf } from '../support/sites.ts';
import { languages } from '../../src/site.config.ts';
import { wordsIn } from '../../src/i18n/index.ts';

const pages = addresses('real').filter(Boolean);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`paper is black on white for a reader in ${colorScheme} mode, without navigation`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme });
    for (const address of pages) {
      await page.goto(urlOf('real') + address);
      const colours = await page.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        const text = [...document.querySelectorAll('main :is(p, li, a, h1, h2, td, blockquote)')];
        return { backgroundColor, inks: [...new Set(text.map((element) => getComputedStyle(element).color))] };
      });
      expect.soft(colours.backgroundColor, address).toBe('rgb(255, 255, 255)');
      expect
        .soft(
          colours.inks.filter((ink) => !['rgb(0, 0, 0)', 'rgb(51, 51, 51)'].includes(ink)),
          address,
        )
        .toEqual([]);
      await expect
        .soft(page.locator('nav:visible, button:visible, [popover]:visible, input:visible'), address)
        .toHaveCount(0);
    }
  });
}

test('paper shows the address of every source, and of the page with its last change', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const language of languages) {
    const address = `${language}/meetings/jwg-17-2025/`;
    await page.goto(urlOf('real') + address);
    const sources = page.locator('.references .source a[rel~=external]');
    for (const link of await sources.all()) {
      const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
      expect(printed).toContain(await link.getAttribute('href'));
    }
    const footer = page.locator('.site-footer');
    await expect(footer.locator('.page-address')).toContainText(
      siteDefinitions.real.environment.SITE_URL + '/' + address,
    );
    await expect(footer).toContainText(wordsIn(language).lastChange);
    await expect(footer.locator('time')).toBeVisible();
  }
});

test('on paper the register shows what rests on each source', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${urlOf('real')}en/sources/`);
  await expect(page.locator('#dainik-bharat-24 details')).toContainText('Training');
  await expect(page.locator('#dainik-bharat-24 .link-list')).toBeVisible();
});

test('no heading stands alone, and quotes, rows and sources are not torn', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of pages) {
    await page.goto(urlOf('real') + address);
    const torn = await page.evaluate(() => {
      const having = (selector: string, property: 'breakAfter' | 'breakInside') =>
        [...document.querySelectorAll(selector)]
          .filter((element) => getComputedStyle(element)[property] !== 'avoid')
          .map((element) => element.outerHTML.slice(0, 80));
      return [
        ...having('main :is(h1, h2, h3, h4)', 'breakAfter'),
        ...having('blockquote, tr, .references li', 'breakInside'),
      ];
    });
    expect.soft(torn, address).toEqual([]);
  }
});
