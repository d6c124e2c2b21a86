import { chromium, expect, test } from '@playwright/test';
import { globSync } from 'node:fs';
import { launchOptions } from '../../src/build/pdf/browser.ts';
import { speculationRules } from '../../src/hosting/speculation-rules.ts';
import { each } from '../support/each.ts';
import { addresses, built, builtPage, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];

for (const name of each(names)) {
  const { SITE_URL, BASE_PATH } = siteDefinitions[name].environment;

  test(`${name}: a page is fetched while the pointer rests on its link`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const rules = page.waitForResponse(/speculation-rules\.json$/);
    await page.goto(`${urlOf(name)}en/data/`);
    expect((await rules).headers()['content-type']).toBe('application/speculationrules+json');
    const next = page.waitForRequest(`${urlOf(name)}en/timeline/`);
    await page.locator(`a[href="${BASE_PATH}en/timeline/"]`).first().hover();
    expect(await (await next).headerValue('sec-purpose')).toBe('prefetch');
  });

  test(`${name}: the links that a browser may follow ahead are those to pages`, () => {
    const rules = JSON.parse(built(name, 'speculation-rules.json')) as ReturnType<typeof speculationRules>;
    expect(rules).toEqual(speculationRules(BASE_PATH));
    const [{ where }] = rules.prefetch;
    const [allowed, refused] = where.and;
    const matches = (patterns: readonly string[], href: URL): boolean =>
      patterns.some((pattern) => new URLPattern(pattern, SITE_URL).test(href));
    const links = new Set(
      addresses(name).flatMap((address) =>
        [...builtPage(name, address).matchAll(/<a [^>]*?href="([^"#][^"]*)"/g)].map(
          ([, href = '']) => new URL(href, `${SITE_URL}${BASE_PATH}${address}`).href,
        ),
      ),
    );
    links.add(`${SITE_URL}${BASE_PATH}admin/`);
    const followed = [...links].filter((link) => {
      const url = new URL(link);
      return matches(allowed.href_matches, url) && !matches([refused.not.href_matches], url);
    });
    const pages = new Set(addresses(name).map((address) => `${SITE_URL}${BASE_PATH}${address}`));
    expect(followed.filter((link) => !pages.has(link.replace(/[#?].*/, '')))).toEqual([]);
    expect([...links].filter((link) => pages.has(link) && !followed.includes(link))).toEqual([]);
  });
}

const kinds = ['en/', 'en/timeline/', 'en/search/', 'en/print/summary/'];

test('a page is held ready for going back to, where the browser holds any', async () => {
  const browser = await chromium.launch({ ...launchOptions(), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const reasons: string[] = [];
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    reasons.push(...notRestoredExplanations.map(({ reason }) => reason));
  });
  for (const address of each(kinds)) {
    await page.goto(urlOf('topic') + address);
    await page.evaluate(() => {
      document.documentElement.dataset.held = '';
    });
    await page.goto(`${urlOf('topic')}en/about/`);
    // A page that was held ready is not loaded again.
    await page.goBack({ waitUntil: 'commit' });
    const held = page.locator('html[data-held]');
    await expect
      .poll(async () => reasons.length + (await held.count()), 'it is held, or it is told why not')
      .toBeGreaterThan(0);
    test.skip(reasons.includes('BackForwardCacheDisabledForDelegate'), 'The variant without a window holds none.');
    expect.soft(reasons.splice(0), address).toEqual([]);
    await expect.soft(held, address).toHaveCount(1);
  }
  await browser.close();
});

test('no script waits for its page to be left, and no page forbids to be stored: any browser can hold it ready', async ({
  request,
}) => {
  const { OUT_DIR } = siteDefinitions.topic.environment;
  const scripts = globSync('**/*.js', { cwd: OUT_DIR });
  expect(scripts).not.toEqual([]);
  expect(scripts.filter((script) => built('topic', script).includes('unload'))).toEqual([]);
  for (const address of each(kinds)) {
    const response = await request.get(urlOf('topic') + address);
    expect.soft(response.headers()['cache-control'], address).toBe('no-cache');
  }
});

test('what has its content in its name is never asked for twice', async ({ request }) => {
  const [font = ''] = /_astro\/[^")]+\.woff2/.exec(builtPage('topic', 'en/')) ?? [];
  const fontAnswer = await request.get(urlOf('topic') + font);
  expect(fontAnswer.headers()['cache-control']).toContain('immutable');
});

test('every picture of a page has its width and height, so that nothing moves when it comes', () => {
  for (const name of each(names)) {
    for (const address of each(addresses(name))) {
      const pictures = builtPage(name, address).match(/<img\b[^>]*>/g) ?? [];
      expect
        .soft(
          pictures.filter((tag) => !/ width="\d+"/.test(tag) || !/ height="\d+"/.test(tag)),
          address,
        )
        .toEqual([]);
    }
  }
});
