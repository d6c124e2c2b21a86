import { expect, test } from '@playwright/test';
import { referenceAddress } from '../../src/utils/routes.ts';
import { redirectsOf, type WrittenRedirect } from '../../src/utils/redirects.ts';
import { messages } from '../../src/i18n/index.ts';
import { yamlFile } from '../support/content.ts';
import { each } from '../support/each.ts';
import { built, builtPage, siteDefinitions, urlOf } from '../support/sites.ts';

const { CONTENT_DIR, BASE_PATH, SITE_URL } = siteDefinitions.topic.environment;
const written = yamlFile(`${CONTENT_DIR}/redirects.yaml`) as WrittenRedirect[];
/** In this process the site has no base path: what follows it is the same. */
const redirects = redirectsOf(written, referenceAddress).map((one) => ({
  ...one,
  from: one.from.slice(1),
  to: one.to.slice(1),
}));

test('the test site has lost pages in one language and in two', () => {
  expect(new Set(redirects.map(({ languages }) => languages.length))).toEqual(new Set([1, 2]));
});

test('a page that is gone leads on by itself, without any program and on a host that sends pages only', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const { from } of each(redirects)) {
    await page.route(urlOf('topic') + from, (route) =>
      route.fulfill({ body: builtPage('topic', from), contentType: 'text/html' }),
    );
  }
  for (const { from, to } of each(redirects)) {
    await page.goto(urlOf('topic') + from);
    await page.waitForURL(urlOf('topic') + to);
    await expect(page.locator('main h1')).toBeVisible();
  }
  await page.close();
});

test('a page that is gone says in words where it went, to machines too, and is in no list of pages', () => {
  const sitemap = built('topic', 'sitemap-0.xml');
  for (const { from, to, languages } of each(redirects)) {
    const html = builtPage('topic', from);
    expect.soft(html, from).toContain(`<link rel="canonical" href="${SITE_URL}${BASE_PATH}${to}">`);
    expect.soft(html, from).toContain('<meta name="robots" content="noindex">');
    for (const language of languages) expect.soft(html, from).toContain(messages(language).addresses.moved);
    expect.soft(html, from).toContain(`<a href="${BASE_PATH}${to}"`);
    expect.soft(sitemap, from).not.toContain(`${BASE_PATH}${from}<`);
  }
});
