import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/site.config.ts';
import { wordsIn } from '../../src/i18n/index.ts';
import {
  addresses,
  addressesIn,
  built,
  builtPage,
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
  const { SITE_URL, BASE_PATH, OUT_DIR } = siteDefinitions[name].environment;

  for (const [group, inGroup] of grouped(addresses(name))) {
    test(`${name}: every page is whole, asks no other host and runs no script but a print button’s and the search’s (${group})`, async ({
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
        const { title, description, lang, ids, ...counts } = await page.evaluate(partsOfPage);
        const scripts = isDocument(address) ? [`<script defer="" src="${BASE_PATH}print.js"></script>`] : [];
        const { scripts: run, ...others } = counts;
        if (isSearch(address)) expect.soft(run, at).toEqual([expect.stringMatching(moduleBelow(BASE_PATH))]);
        else expect.soft(run, at).toEqual(scripts);
        expect.soft(others, at).toEqual({ inline: 0, headings: 1, mains: 1 });
        expect.soft(title, at).toMatch(/\S/);
        expect.soft(description, at).toMatch(/\S/);
        expect
          .soft(
            ids.filter((id, index) => ids.indexOf(id) !== index),
            at,
          )
          .toEqual([]);
        if (address) expect.soft(lang, at).toBe(address.slice(0, 2));
      }
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
        .filter((href) => !/^(https?:|mailto:)/.test(href))
        .filter((href) => {
          const { pathname, hash } = new URL(href, `${SITE_URL}${BASE_PATH}${address}`);
          if (/\.\w+$/.test(pathname)) return !existsSync(join(OUT_DIR, pathname.slice(BASE_PATH.length)));
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

/** A script that is a file of this site. */
function moduleBelow(basePath: string): RegExp {
  return new RegExp(`^<script type="module" src="${basePath}_astro/[^"]+\\.js"></script>$`);
}

/** What a page has and how often; runs in the page. */
function partsOfPage() {
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  return {
    // What a page says of itself to programs is data.
    scripts: [...document.querySelectorAll('script:not([type="application/ld+json"])')].map(
      (script) => script.outerHTML,
    ),
    inline: count('[onclick], [onload], [style]'),
    headings: count('h1'),
    mains: count('main'),
    title: document.title,
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    lang: document.documentElement.lang,
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  };
}
