import { expect, test, type Page } from '@playwright/test';
import { redirectsOf, type WrittenRedirect } from '../../src/library/redirects.ts';
import { wordsIn } from '../../src/i18n/index.ts';
import { yamlFile } from '../support/content.ts';
import { addressesFrom } from '../support/references.ts';
import { built, builtPage, siteDefinitions, urlOf } from '../support/sites.ts';

const { CONTENT_DIR, BASE_PATH, SITE_URL } = siteDefinitions.topic.environment;
const written = yamlFile(`${CONTENT_DIR}/redirects.yaml`) as WrittenRedirect[];
/** In this process the site has no base path: what follows it is the same. */
const redirects = redirectsOf(written, addressesFrom(CONTENT_DIR)).map((one) => ({
  ...one,
  from: one.from.slice(1),
  to: one.to.slice(1),
}));
const pathOf = (address: string): string => address.split('#')[0] ?? '';
const idOf = (address: string): string => address.split('#')[1] ?? '';

const pages = redirects.filter(({ from }) => !from.includes('#'));
const places = redirects.filter(({ from }) => from.includes('#'));
const onSamePage = places.filter(({ from, to }) => pathOf(from) === pathOf(to) && to.includes('#'));
/** What a page below the old one tells now, and the old one lists. */
const below = places.filter(
  ({ from, to }) => pathOf(from) !== pathOf(to) && pathOf(to).startsWith(pathOf(from)) && to.includes('#'),
);
const elsewhere = places.filter((one) => pathOf(one.from) !== pathOf(one.to) && !below.includes(one));

test('the test site has lost addresses of every sort, in one language and in two', () => {
  for (const sort of [pages, onSamePage, below, elsewhere]) {
    expect(new Set(sort.map(({ languages }) => languages.length))).toEqual(new Set([1, 2]));
  }
});

test('a page that is gone leads on by itself, without any program and on a host that sends pages only', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const { from } of pages) {
    await page.route(urlOf('topic') + from, (route) =>
      route.fulfill({ body: builtPage('topic', from), contentType: 'text/html' }),
    );
  }
  for (const { from, to } of pages) {
    await page.goto(urlOf('topic') + from);
    await page.waitForURL(urlOf('topic') + to);
    await expect(page.locator('main h1')).toBeVisible();
  }
  await page.close();
});

test('a page that is gone says in words where it went, to machines too, and is in no list of pages', () => {
  const sitemap = built('topic', 'sitemap-0.xml');
  for (const { from, to, languages } of pages) {
    const html = builtPage('topic', from);
    expect.soft(html, from).toContain(`<link rel="canonical" href="${SITE_URL}${BASE_PATH}${to}">`);
    expect.soft(html, from).toContain('<meta name="robots" content="noindex">');
    for (const language of languages) expect.soft(html, from).toContain(wordsIn(language).addresses.moved);
    expect.soft(html, from).toContain(`<a href="${BASE_PATH}${to}"`);
    expect.soft(sitemap, from).not.toContain(`${BASE_PATH}${from}<`);
  }
});

test('an old name of a place leads to it and marks it, as its new name does', async ({ page }) => {
  for (const { from, to } of onSamePage) {
    await page.goto(urlOf('topic') + to);
    const marked = await markOf(page, idOf(to));
    await page.goto(urlOf('topic') + from);
    await expect.soft(page.locator(`[id="${idOf(to)}"]`), from).toBeInViewport();
    expect.soft(await markOf(page, idOf(to)), from).toBe(marked);
  }
});

test('an old name of an event, and of its statements, leads to its line and marks it', async ({ page }) => {
  for (const { from, to } of below) {
    const line = page.locator(`[id="${idOf(to)}"]`);
    await page.goto(urlOf('topic') + pathOf(from));
    const unmarked = await markOf(page, idOf(to));
    for (const old of [from, `${from}.1`]) {
      await page.goto(urlOf('topic') + old);
      await expect.soft(line, old).toBeInViewport();
      expect.soft(await markOf(page, idOf(to)), old).not.toBe(unmarked);
    }
  }
});

test('where a place is on another page now, who comes for it is told so, and nobody else', async ({ page }) => {
  for (const { from, to } of elsewhere) {
    const line = page.locator(`[id="${idOf(from)}"]`);
    await page.goto(urlOf('topic') + pathOf(from));
    await expect.soft(line, from).toBeHidden();
    await page.goto(urlOf('topic') + from);
    await expect.soft(line, from).toBeInViewport();
    await expect.soft(line.getByRole('link').first(), from).toHaveAttribute('href', BASE_PATH + to);
  }
});

/** The colour behind a place. */
function markOf(page: Page, id: string): Promise<string> {
  return page.locator(`[id="${id}"]`).evaluate((element) => getComputedStyle(element).backgroundColor);
}
