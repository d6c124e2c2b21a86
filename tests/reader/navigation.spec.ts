import { expect, test } from '@playwright/test';
import { messages } from '../../src/i18n/index.ts';
import { sections } from '../../src/utils/references.ts';
import { languages } from '../../src/site.config.ts';
import { all, documentOf, valueOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { addresses, addressesIn, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Where the links lead that a selector finds on a page, below the site's base. */
function leadsTo(name: SiteName, address: string, selector: string): string[] {
  const { BASE_PATH } = siteDefinitions[name].environment;
  return all(documentOf(name, address), selector)
    .map((link) => valueOf(link, 'href'))
    .filter((href) => href.startsWith(BASE_PATH))
    .map((href) => href.slice(BASE_PATH.length));
}

for (const language of languages) {
  const { nav, menu } = messages(language);
  const ways = [nav.home, ...sections.map((section) => nav[section]), nav.print, nav.data, nav.about];

  test(`a phone's menu shows the whole site at once, the story first (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${urlOf('real')}${language}/`);
    await page.getByRole('button', { name: menu }).click();
    await expect(page.locator('#menu').getByRole('navigation').first().getByRole('link')).toHaveText(ways);
    await expect(page.locator('#menu').getByRole('link', { name: nav.print })).toBeInViewport();
    await expect(page.locator('#menu .language-switch')).toBeInViewport();
  });

  test(`a wide window shows the story in one row, and the rest on demand (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${urlOf('real')}${language}/`);
    const links = page.locator('.site-nav').getByRole('link');
    await expect(links).toHaveText(ways.slice(0, 5));
    const tops = await page
      .locator('.site-nav > ul > li, .search-link')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().bottom / 20)));
    expect(new Set(tops).size).toBe(1);
    await page.getByRole('button', { name: nav.more }).click();
    await expect(links).toHaveText(ways);
    await page.locator('.site-nav').getByRole('link', { name: nav.print }).click();
    await expect(page).toHaveURL(`${urlOf('real')}${language}/print/summary/`);
  });
}

test('the summary on one page is two taps away from every page', () => {
  const isSummary = (address: string): boolean => address.endsWith('/print/summary/');
  for (const name of each(names)) {
    const known = new Set(addresses(name));
    for (const address of each(addresses(name).filter((one) => one && !isSummary(one)))) {
      // To open the menu is a tap.
      const inMenu = leadsTo(name, address, '#menu a').some(isSummary);
      const next = leadsTo(name, address, 'main a, .print-bar a').filter((one) => known.has(one));
      const reached = inMenu || next.some((one) => leadsTo(name, one, 'main a').some(isSummary));
      expect.soft(reached, `${name}: ${address}`).toBe(true);
    }
  }
});

for (const name of each(names)) {
  for (const language of languages) {
    test(`${name}: rooms, entries and free pages end with two or three pages to read next (${language})`, () => {
      const others = /^\w+\/(?:(?:search|data|print|about\/translations)\/.*)?$/;
      const known = new Set(addresses(name));
      for (const address of each(addressesIn(name, language).filter((one) => !others.test(one)))) {
        const steps = leadsTo(name, address, '.next-steps a').map((href) => href.replace(/#.*/, ''));
        expect.soft(steps.length, address).toBeGreaterThanOrEqual(2);
        expect.soft(steps.length, address).toBeLessThanOrEqual(3);
        expect.soft(new Set(steps).size, address).toBe(steps.length);
        expect.soft(steps.filter((step) => !known.has(step) || step === address)).toEqual([]);
      }
    });
  }
}

test('a meeting leads to what came before, to what it covers and to print', () => {
  for (const language of languages) {
    expect(leadsTo('real', `${language}/meetings/jwg-17-2025/`, '.next-steps a')).toEqual(
      ['timeline/', 'sectors/', 'print/summary/'].map((path) => `${language}/${path}`),
    );
  }
});

test.describe('with large text', () => {
  // The pages' policy would refuse the style that is added here.
  test.use({ bypassCSP: true, viewport: { width: 360, height: 740 } });

  test('the skip link does not show before it has the focus', async ({ page }) => {
    await page.goto(`${urlOf('topic')}en/`);
    await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
    await expect(page.locator('.skip-link')).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip-link')).toBeInViewport({ ratio: 1 });
  });
});
