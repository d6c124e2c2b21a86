import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { all, documentOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { built, siteDefinitions, type SiteName } from '../support/sites.ts';
import { graphOf } from '../support/structured-data.ts';

const schema = readFileSync('tests/support/sitemap.xsd', 'utf8');

async function mistakesIn(name: string, sitemap: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: name, contents: sitemap }, schema, extension: 'schema' });
  return errors.map(({ rawMessage }) => rawMessage);
}

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  const { SITE_URL, BASE_PATH, OUT_DIR } = siteDefinitions[name].environment;

  test(`${name}: sitemaps have the form of sitemaps.org, and the index lists those that there are`, async () => {
    const files = globSync('sitemap-*.xml', { cwd: OUT_DIR });
    for (const file of each(files)) expect.soft(await mistakesIn(file, built(name, file)), file).toEqual([]);
    const listed = [...built(name, 'sitemap-index.xml').matchAll(/<loc>([^<]*)</g)].map(([, url]) => url);
    const others = files.filter((file) => file !== 'sitemap-index.xml');
    expect(listed.sort()).toEqual(others.map((file) => SITE_URL + BASE_PATH + file).sort());
  });

  test(`${name}: the sitemap gives each page the day of its last change that the page gives, and no other`, () => {
    const dates = [
      ...built(name, 'sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)T00:00:00.000Z<)?/g),
    ];
    expect(dates.filter(([, , date]) => date).length).toBeGreaterThan(dates.length / 2);
    for (const [, url = '', date] of each(dates)) {
      const address = url.slice((SITE_URL + BASE_PATH).length);
      const shown = all(documentOf(name, address), '.site-footer time, .sheet-foot time');
      expect.soft([...new Set(shown.map(({ properties }) => properties.dateTime))], url).toEqual(date ? [date] : []);
      expect.soft(graphOf(name, address)[0]?.dateModified, url).toBe(date);
    }
  });

  test(`${name}: robots.txt lets every robot read every page, and names the sitemap (RFC 9309)`, () => {
    expect(built(name, 'robots.txt').split('\n')).toEqual([
      'User-agent: *',
      `Allow: ${BASE_PATH}`,
      '',
      `Sitemap: ${SITE_URL}${BASE_PATH}sitemap-index.xml`,
      '',
    ]);
    expect(built(name, 'sitemap-index.xml')).toContain('<sitemapindex');
  });
}

test('a sitemap with an address that is none, or a date that is none, is not taken for one', async () => {
  const sitemap = built('real', 'sitemap-0.xml');
  expect(await mistakesIn('address', sitemap.replace(/<loc>[^<]*/, '<loc>/hi/'))).not.toEqual([]);
  expect(await mistakesIn('date', sitemap.replace('</loc>', '</loc><lastmod>November</lastmod>'))).not.toEqual([]);
});
