import { expect, test, type Browser, type Page } from '@playwright/test';
import { wordsIn } from '../../src/i18n/index.ts';
import { languages } from '../../src/site.config.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { launchOldBrowser, noOldBrowser } from '../support/old-browser.ts';
import { addressesIn, builtPage, urlOf, type SiteName } from '../support/sites.ts';

/*
 * Chromium 92 knows no cascade layers, no popovers, no `:has()` and no ranges in media queries. Playwright's own questions
 * ask too much of it, so what is asked here is asked in the page.
 */
// One browser for all.
test.describe.configure({ mode: 'default' });
test.skip(noOldBrowser !== undefined, noOldBrowser);

let browser: Browser;
test.beforeAll(async () => {
  browser = await launchOldBrowser();
});
test.afterAll(() => browser.close());

/** Opens a page; what is said on its console stands in `said`. */
async function open(address: string, site: SiteName = 'topic'): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', ({ message }) => said.push(message));
  await page.goto(`${urlOf(site)}${address}`);
  return { page, said };
}

/** Which of the elements that a selector finds take up room. */
const shown = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.textContent.trim()),
    selector,
  );

/** The value of a property of the first element that a selector finds. */
const valueOn = (page: Page, selector: string, property: string): Promise<string> =>
  page.evaluate(
    ([wanted, name]) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`There is no ${wanted}.`);
      return getComputedStyle(element).getPropertyValue(name);
    },
    [selector, property] as const,
  );

const removeStyles = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.querySelectorAll('style').forEach((style) => {
      style.remove();
    });
  });

for (const language of languages) {
  for (const room of each(['', 'meetings/spring/', 'timeline/', 'quotes/'])) {
    test(`/${room} is whole (${language})`, async () => {
      const address = `${language}/${room}`;
      const { page, said } = await open(address);
      expect(await shown(page, 'h1')).toEqual(all(documentOf('topic', address), 'h1').map((one) => textOf(one).trim()));
      expect(await shown(page, '.site-nav a')).toContain(wordsIn(language).nav.timeline);
      expect(await shown(page, '.source-button, .cited-sources, .definition')).toEqual([]);
      const cited = await shown(page, '.citation a');
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((number) => !/^\d+$/.test(number))).toEqual([]);
      const unlisted = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('.citation a')]
          .map(({ hash }) => hash)
          .filter((hash) => !document.querySelector(`.references ${hash}`)?.getClientRects().length),
      );
      expect(unlisted).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(said).toEqual([]);
      await page.close();
    });
  }

  test(`the timeline’s drawing is right with its style sheet and without (${language})`, async () => {
    const { page } = await open(`${language}/timeline/`);
    const paper = await valueOn(page, 'html', 'background-color');
    expect(await valueOn(page, '.band .mark:not(.key)', 'fill')).toBe(paper);
    expect(await valueOn(page, '.band .mark.key', 'fill')).toBe(await valueOn(page, '.prose a, main a', 'color'));
    await removeStyles(page);
    expect(await valueOn(page, '.band .year-ground', 'fill')).toBe('none');
    expect(await valueOn(page, '.band .mark:not(.key)', 'fill')).toBe('rgb(255, 255, 255)');
    expect(await valueOn(page, '.band .mark.key', 'fill')).toBe('rgb(0, 0, 0)');
    expect(await valueOn(page, '.band .lane', 'stroke')).toBe('rgb(0, 0, 0)');
    await page.close();
  });

  test(`what reports say is told apart with the style sheet and without (${language})`, async () => {
    const matrix = addressesIn('real', language).find((one) =>
      ['talkedOf', 'notNamed'].every((naming) => builtPage('real', one).includes(`"naming ${naming}"`)),
    );
    const named = await open(matrix ?? '', 'real');
    const differ = await open(`${language}/differences/number-of-books/`);
    for (const step of ['with', 'without']) {
      expect(await valueOn(named.page, '.naming.notNamed path', 'stroke'), step).not.toBe('none');
      expect(await valueOn(named.page, '.naming.talkedOf path', 'fill-rule'), step).toBe('evenodd');
      const [first, later] = ['.report.first', '.report:not(.first)'];
      expect(await valueOn(differ.page, first, 'fill'), step).not.toBe(await valueOn(differ.page, later, 'fill'));
      await Promise.all([removeStyles(named.page), removeStyles(differ.page)]);
    }
    await Promise.all([named.page.close(), differ.page.close()]);
  });

  test(`the search finds (${language})`, async () => {
    const [title = ''] = all(documentOf('topic', `${language}/meetings/spring/`), 'h1').map((one) =>
      textOf(one).trim(),
    );
    const { page, said } = await open(`${language}/search/?q=${encodeURIComponent(title)}`);
    await page.waitForFunction(() => document.querySelector('.search-status')?.textContent);
    expect((await shown(page, '.search-results h2 a'))[0]).toBe(title);
    expect(await valueOn(page, '.search-form', 'visibility')).toBe('visible');
    expect(said).toEqual([]);
    await page.close();
  });
}
