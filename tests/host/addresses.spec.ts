import { expect, test } from '@playwright/test';
import type { Root } from 'hast';
import { languages } from '../../src/site.config.ts';
import { messages } from '../../src/i18n/index.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import {
  addresses,
  addressesIn,
  built,
  builtPage,
  isDocument,
  isForEditors,
  isSearch,
  siteDefinitions,
  untranslated,
  urlOf,
  type SiteName,
} from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];

for (const name of each(names)) {
  const { SITE_URL, BASE_PATH } = siteDefinitions[name].environment;

  test(`${name}: every page is whole and has no script but a print button’s and the search’s`, () => {
    for (const address of each(addresses(name))) {
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

  test(`${name}: the sitemap lists the pages that are their own original, with every language`, () => {
    const sitemap = built(name, 'sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc).sort();
    const withoutOwn = untranslated(name);
    const expected = addresses(name)
      .filter((address) => !withoutOwn.includes(address) && !isForEditors(address))
      .map((address) => SITE_URL + BASE_PATH + address);
    expect(listed).toEqual(expected.sort());
    expect(sitemap).toContain(`hreflang="x-default" href="${SITE_URL}${BASE_PATH}"`);
    expect(built(name, 'robots.txt')).toContain(`Sitemap: ${SITE_URL}${BASE_PATH}sitemap-index.xml`);
  });

  test(`${name}: each page names its own address and its other languages`, () => {
    const absolute = (path: string) => SITE_URL + BASE_PATH + path;
    const inOneLanguage = new Set(untranslated(name).map((address) => address.slice(address.indexOf('/'))));
    for (const language of languages) {
      for (const address of each(addressesIn(name, language))) {
        if (isForEditors(address) || inOneLanguage.has(address.slice(language.length))) continue;
        const html = builtPage(name, address);
        expect.soft(html).toContain(`<link rel="canonical" href="${absolute(address)}">`);
        for (const other of languages) {
          const there = absolute(address.replace(language, other));
          expect.soft(html).toContain(`<link rel="alternate" hreflang="${other}" href="${there}">`);
        }
        expect.soft(html.match(/hreflang="x-default"/g), address).toHaveLength(1);
      }
    }
  });
}

for (const name of each(names)) {
  const { BASE_PATH } = siteDefinitions[name].environment;

  for (const language of languages) {
    test(`${name}: an address that does not exist says so in the language that it names (${language})`, async ({
      page,
    }) => {
      const t = messages(language);
      const response = await page.goto(`${urlOf(name)}${language}/no-such/page/anywhere`);
      expect(response?.status()).toBe(404);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await expect(page.locator('h1')).toHaveText(t.notFoundTitle);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const below = links.filter((link) => !/^(#|https?:)/.test(link)).map((link) => link.slice(BASE_PATH.length));
      for (const section of ['', 'search/', 'meetings/', 'sources/'])
        expect.soft(below).toContain(`${language}/${section}`);
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
        const t = messages(language);
        await expect(page.locator(`h1 [lang=${language}]`)).toHaveText(t.notFoundTitle);
        const home = page.getByRole('link', { name: t.toHome });
        await expect(home).toHaveAttribute('href', `${BASE_PATH}${language}/`);
      }
    }
  });
}

/** A script that is a file of this site. */
function moduleBelow(basePath: string): RegExp {
  return new RegExp(`^${basePath}_astro/[^"]+\\.js$`);
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
