import { expect, test } from '@playwright/test';
import { each } from '../support/each.ts';
import { distinctAddresses, grouped, isForEditors, siteDefinitions, urlOf } from '../support/sites.ts';
import { languages } from '../../src/site.config.ts';
import { messages } from '../../src/i18n/index.ts';

/** Black, and the grey of small print. */
const inks = ['rgb(0, 0, 0)', 'rgb(51, 51, 51)'];

for (const [group, addresses] of each(grouped(distinctAddresses('topic').filter(Boolean)))) {
  test(`every page prints black on white, whole, without navigation, in dark mode too (${group})`, async ({ page }) => {
    for (const address of each(addresses)) {
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await page.goto(urlOf('topic') + address);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ media: 'print', colorScheme });
        const paper = await page.evaluate(() => ({
          background: getComputedStyle(document.documentElement).backgroundColor,
          inks: [...document.querySelectorAll('main :is(p, li, a, h1, h2, td, blockquote)')]
            .map((element) => getComputedStyle(element).color)
            .filter((ink, index, all) => all.indexOf(ink) === index),
          dated: document.querySelector(':is(.site-footer, .sheet-foot) time')?.checkVisibility() ?? false,
          controls: [
            ...document.querySelectorAll('nav:not(.dossier-contents), button, [popover]:not(.references), input'),
          ].filter((element) => element.checkVisibility()).length,
        }));
        expect.soft(paper.background, address).toBe('rgb(255, 255, 255)');
        expect
          .soft(
            paper.inks.filter((ink) => !inks.includes(ink)),
            address,
          )
          .toEqual([]);
        expect.soft(paper.controls, address).toBe(0);
        expect.soft(paper.dated, address).toBe(!isForEditors(address));
      }
      const torn = await page.evaluate(() => {
        const lacking = (selector: string, property: 'breakAfter' | 'breakInside') =>
          [...document.querySelectorAll(selector)]
            .filter((element) => getComputedStyle(element)[property] !== 'avoid')
            .map((element) => element.outerHTML.slice(0, 80));
        return [
          ...lacking('main :is(h1, h2, h3, h4)', 'breakAfter'),
          ...lacking('main :is(h2, h3, h4), blockquote, tr, .references li', 'breakInside'),
        ];
      });
      expect.soft(torn, address).toEqual([]);
    }
  });
}

test('paper shows the address of every source, and of the page with its last change', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const { SITE_URL, BASE_PATH } = siteDefinitions.topic.environment;
  for (const language of languages) {
    const address = `${language}/meetings/spring/`;
    await page.goto(urlOf('topic') + address);
    const sources = page.locator('.references .source a[rel~=external]');
    for (const link of each(await sources.all())) {
      const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
      expect(printed).toContain(await link.getAttribute('href'));
    }
    const footer = page.locator('.site-footer');
    await expect(footer.locator('.page-address')).toContainText(SITE_URL + BASE_PATH + address);
    await expect(footer).toContainText(messages(language).lastChange);
    await expect(footer.locator('time')).toBeVisible();
  }
});

test('on paper a source shows what rests on it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${urlOf('topic')}en/sources/`);
  await expect(page.locator('#village-post .link-list')).toContainText('Reading hours');
  await expect(page.locator('#village-post .link-list')).toBeVisible();
});
