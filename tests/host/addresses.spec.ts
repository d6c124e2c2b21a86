import { expect, test } from '@playwright/test';
import type { Root } from 'hast';
import { languages } from '../../src/site.config.ts';
import { wordsIn } from '../../src/i18n/index.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import {
  addresses,
  addressesIn,
  built,
  builtPage,
  distinctAddresses,
  grouped,
  isDocument,
  isForEditors,
  isSearch,
  siteDefinitions,
  urlOf,
  type SiteName,
} from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];

for (const name of names) {
  const { SITE_URL, BASE_PATH } = siteDefinitions[name].environment;

  test(`${name}: every page is whole and has no script but a print button’s and the search’s`, () => {
    for (const address of addresses(name)) {
      const at = `${name}: /${address}`;
      const { title, description, lang, ids, scripts, ...counts } = partsOf(documentOf(name, address));
      if (isSearch(address)) expect.soft(scripts, at).toEqual([expect.stringMatching(moduleBelow(BASE_PATH))]);
      else expect.soft(scripts, at).toEqual(isDocument(address) ? [`${BASE_PATH}print.js`] : []);
      expect.soft(counts, at).toEqual({ inline: 0, headings: 1, mains: 1 });
      expect.soft(title, at).toMatch(/\S/);
      expect.soft(description, at).toMatch(/\S/);
      const again = ids.filter((id, index) => ids.indexOf(id) !== index);
      expect.soft(again, at).toEqual([]);
      if (address) expect.soft(lang, at).toBe(address.slice(0, 2));
    }
  });

  for (const [group, inGroup] of grouped(distinctAddresses(name))) {
    test(`${name}: every page asks no other host, keeps nothing, and a browser has no complaint (${group})`, async ({
      page,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));

      for (const address of inGroup) {
        const at = `${name}: /${address}`;
        const response = await page.goto(urlOf(name) + address);
        expect.soft(response?.status(), at).toBe(200);
        const foreign = asked.splice(0).filter((url) => !url.startsWith(urlOf(name)));
        expect.soft(foreign, at).toEqual([]);
        expect.soft(complaints.splice(0), at).toEqual([]);
      }
      expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
      expect(await page.evaluate(kept)).toEqual([0, 0, 0, 0]);
    });
  }

  test(`${name}: the sitemap lists the pages that are their own original, with every language`, () => {
    const sitemap = built(name, 'sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc).sort();
    const untranslated = name === 'topic' ? ['en/meetings/autumn/'] : [];
    const expected = addresses(name)
      .filter((address) => !untranslated.includes(address) && !isForEditors(address))
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
    for (const address of addressesIn('real', language).filter((one) => !isForEditors(one))) {
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
  const { BASE_PATH } = siteDefinitions[name].environment;

  for (const language of languages) {
    test(`${name}: an address that does not exist says so in the language that it names (${language})`, async ({
      page,
    }) => {
      const words = wordsIn(language);
      const response = await page.goto(`${urlOf(name)}${language}/no-such/page/anywhere`);
      expect(response?.status()).toBe(404);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await expect(page.locator('h1')).toHaveText(words.notFoundTitle);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const below = links.filter((link) => !/^(#|https?:)/.test(link)).map((link) => link.slice(BASE_PATH.length));
      for (const room of ['', 'search/', 'meetings/', 'sources/']) expect.soft(below).toContain(`${language}/${room}`);
      for (const other of languages) expect.soft(below, 'the other languages').toContain(`${other}/`);
      const inSite = new Set(addresses(name));
      expect(below.filter((link) => !inSite.has(link) && !link.endsWith('.xml'))).toEqual([]);
      expect(built(name, 'sitemap-0.xml')).not.toContain('404');
    });
  }

  test(`${name}: an address that names no language, or two, is answered in every one`, async ({ page }) => {
    for (const address of ['no-such-page/', 'hi-en/no-such-page']) {
      const response = await page.goto(urlOf(name) + address);
      expect(response?.status()).toBe(404);
      for (const language of languages) {
        const words = wordsIn(language);
        await expect(page.locator(`h1 [lang=${language}]`)).toHaveText(words.notFoundTitle);
        const home = page.getByRole('link', { name: words.toHome });
        await expect(home).toHaveAttribute('href', `${BASE_PATH}${language}/`);
      }
    }
  });
}

/** A script that is a file of this site. */
function moduleBelow(basePath: string): RegExp {
  return new RegExp(`^${basePath}_astro/[^"]+\\.js$`);
}

/** How much the site keeps in a browser beside cookies and databases; runs in the page. */
async function kept(): Promise<number[]> {
  const workers = await navigator.serviceWorker.getRegistrations();
  return [sessionStorage.length, localStorage.length, workers.length, (await caches.keys()).length];
}

/** What a page has and how often. */
function partsOf(page: Root) {
  const count = (selector: string): number => all(page, selector).length;
  return {
    // What a page says of itself to programs is data.
    scripts: all(page, 'script:not([type="application/ld+json"])').map(({ properties }) => properties.src ?? 'inline'),
    inline: count('[onclick], [onload], [style]'),
    headings: count('h1'),
    mains: count('main'),
    title: all(page, 'head > title')
      .map((title) => textOf(title))
      .join(),
    description: all(page, 'meta[name=description]')[0]?.properties.content ?? '',
    lang: all(page, 'html')[0]?.properties.lang ?? '',
    ids: all(page, '[id]').map(({ properties }) => properties.id),
  };
}
