import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.config.ts';
import { wordsIn } from '../../src/i18n/index.ts';
import {
  addresses,
  addressesIn,
  built,
  builtPage,
  siteDefinitions,
  urlOf,
  type SiteName,
  distinctAddresses,
  isDocument,
} from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];

for (const name of names) {
  const { SITE_URL, BASE_PATH } = siteDefinitions[name].environment;

  for (const address of distinctAddresses(name)) {
    test(`${name}: /${address} is a whole page that asks no other host and runs no script but a print button’s`, async ({
      page,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));

      const response = await page.goto(urlOf(name) + address);
      expect(response?.status()).toBe(200);
      expect(asked.filter((url) => !url.startsWith(urlOf(name)))).toEqual([]);
      expect(complaints).toEqual([]);
      const scripts = await page.locator('script').evaluateAll((all) => all.map((one) => one.outerHTML));
      expect(scripts).toEqual(isDocument(address) ? [`<script defer="" src="${BASE_PATH}print.js"></script>`] : []);
      await expect(page.locator('style + style[onload], [onclick], [style]')).toHaveCount(0);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('main')).toHaveCount(1);
      await expect(page).toHaveTitle(/\S/);
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S/);
      const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      if (address) await expect(page.locator('html')).toHaveAttribute('lang', address.slice(0, 2));
    });
  }

  test(`${name}: every internal link leads to a page, and to a place on it`, () => {
    const idsOf = new Map(
      addresses(name).map((address) => [
        BASE_PATH + address,
        new Set([...builtPage(name, address).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)),
      ]),
    );
    const broken = addresses(name).flatMap((address) =>
      [...builtPage(name, address).matchAll(/<a [^>]*?href="([^"]*)"/g)]
        .map(([, href = '']) => href)
        .filter((href) => !/^(https?:|mailto:)|\.pdf$/.test(href))
        .filter((href) => {
          const { pathname, hash } = new URL(href, `${SITE_URL}${BASE_PATH}${address}`);
          const ids = idsOf.get(pathname);
          return !ids || (hash !== '' && !ids.has(hash.slice(1)));
        })
        .map((href) => `${address} links to ${href}`),
    );
    expect(broken).toEqual([]);
  });

  test(`${name}: the sitemap lists the pages that are their own original, with every language`, () => {
    const sitemap = built(name, 'sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc).sort();
    const untranslated = name === 'topic' ? ['en/meetings/autumn/'] : [];
    const expected = addresses(name)
      .filter((address) => !untranslated.includes(address))
      .map((address) => SITE_URL + BASE_PATH + address);
    expect(listed).toEqual(expected.sort());
    expect(sitemap).toContain(`hreflang="x-default" href="${SITE_URL}${BASE_PATH}"`);
    expect(built(name, 'robots.txt')).toContain(`Sitemap: ${SITE_URL}${BASE_PATH}sitemap-index.xml`);
  });
}

test('each page names its own address and its other languages', () => {
  const { SITE_URL, BASE_PATH } = siteDefinitions.real.environment;
  const absolute = (path: string) => SITE_URL + BASE_PATH + path;
  for (const language of languages) {
    for (const address of addressesIn('real', language)) {
      const html = builtPage('real', address);
      expect.soft(html).toContain(`<link rel="canonical" href="${absolute(address)}">`);
      for (const other of languages) {
        const there = absolute(address.replace(language, other));
        expect.soft(html).toContain(`<link rel="alternate" hreflang="${other}" href="${there}">`);
      }
      expect.soft(html.match(/hreflang="x-default"/g), address).toHaveLength(1);
    }
  }
});

for (const name of names) {
  test(`${name}: an address that does not exist says so in every language`, async ({ page }) => {
    const response = await page.goto(`${urlOf(name)}hi/no-such-page/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toBeVisible();
    for (const language of languages) {
      const words = wordsIn(language);
      await expect(page.locator(`h1 [lang=${language}]`)).toHaveText(words.notFoundTitle);
      await expect(page.getByRole('link', { name: words.toHome })).toHaveAttribute(
        'href',
        `${siteDefinitions[name].environment.BASE_PATH}${language}/`,
      );
    }
  });
}
