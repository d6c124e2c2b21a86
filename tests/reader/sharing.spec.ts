import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../../src/i18n/index.ts';
import { canvasKit } from '../../src/build/og-images/canvaskit.ts';
import { set } from '../../src/build/og-images/paragraph.ts';
import { languages } from '../../src/site.config.ts';
import { each } from '../support/each.ts';
import { readEntry } from '../support/entry-file.ts';
import { pngSize } from '../support/png.ts';
import { addresses, built, builtPage, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];

/** What a page's head says under a name. */
function tag(html: string, name: string): string {
  const [, content = ''] = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html) ?? [];
  return content;
}

for (const name of each(names)) {
  const { SITE_URL, BASE_PATH, OUT_DIR } = siteDefinitions[name].environment;

  test(`${name}: every page names a picture of its own that is there, of the size it says and light`, () => {
    const seen = new Set<string>();
    for (const address of each(addresses(name))) {
      const html = builtPage(name, address);
      const picture = tag(html, 'og:image');
      const own = address.replace(/\/$/, '') || 'index';
      expect.soft(picture, address).toBe(`${SITE_URL}${BASE_PATH}share/${own}.png`);
      seen.add(picture);
      expect.soft([tag(html, 'og:image:width'), tag(html, 'og:image:height')]).toEqual(['1200', '630']);
      expect.soft(tag(html, 'og:image:type')).toBe('image/png');
      expect.soft(tag(html, 'twitter:card')).toBe('summary_large_image');
      expect.soft(tag(html, 'og:image:alt'), address).not.toBe('');
      expect.soft(tag(html, 'og:site_name'), address).not.toBe('');
    }
    expect(seen.size).toBe(addresses(name).length);
    for (const picture of each(seen)) {
      const file = join(OUT_DIR, picture.slice((SITE_URL + BASE_PATH).length));
      expect.soft(existsSync(file), file).toBe(true);
      const png = readFileSync(file);
      expect.soft(pngSize(png), file).toEqual({ width: 1200, height: 630 });
      // How much a picture says is the content's matter.
      if (name === 'topic') expect.soft(png.length, file).toBeLessThan(100_000);
    }
  });

  test(`${name}: the page that is not there names no picture`, () => {
    expect(built(name, '404.html')).not.toContain('og:image');
  });
}

test('no picture lacks a letter', async () => {
  const kit = await canvasKit();
  const texts = addresses('topic').map((address) => tag(builtPage('topic', address), 'og:image:alt'));
  for (const text of each(new Set(texts.map((one) => one.replace(/&#?\w+;/g, ''))))) {
    for (const face of ['heading', 'text', 'strong'] as const) {
      const paragraph = set(kit, text, { face, size: 20, colour: '#000000', width: 1000 });
      const glyphs = paragraph.getShapedLines().flatMap(({ runs }) => runs.flatMap((run) => [...run.glyphs]));
      expect.soft(glyphs.length, text).toBeGreaterThan(0);
      expect.soft(glyphs, text).not.toContain(0);
      paragraph.delete();
    }
  }
});

test('the links that share a page carry its address, and nothing else of the reader', async ({ page }) => {
  const { SITE_URL, BASE_PATH } = siteDefinitions.topic.environment;
  for (const address of ['hi/', 'en/timeline/', 'hi/quotes/asha-shelves/']) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(urlOf('topic') + address);
    const whole = SITE_URL + BASE_PATH + address;
    const share = page.getByRole('navigation', { name: messages(address.startsWith('hi') ? 'hi' : 'en').share });
    const hrefs = await share.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect.soft(hrefs).toHaveLength(4);
    for (const href of each(hrefs)) expect.soft(href).toContain(encodeURIComponent(whole));
    await expect.soft(share.locator('a[rel="external noreferrer"]')).toHaveCount(3);
    await expect.soft(share.locator('.share-address')).toHaveText(whole);
    await expect.soft(share.locator('.share-address')).toHaveCSS('user-select', 'all');
    await page.emulateMedia({ media: 'print' });
    await expect.soft(share).toBeHidden();
  }
});

test('the page says its language and its other languages as Open Graph does', () => {
  const [hindi, entrance] = [builtPage('topic', 'hi/meetings/spring/'), builtPage('topic', '')];
  expect(tag(hindi, 'og:locale')).toBe('hi_IN');
  expect(tag(hindi, 'og:locale:alternate')).toBe('en_IN');
  expect(tag(entrance, 'og:locale:alternate')).toBe('en_IN');
  expect(tag(builtPage('topic', 'hi/meetings/autumn/'), 'og:locale:alternate')).toBe('');
});

for (const language of languages) {
  test(`a statement has a page of its own, reached from its room, whose picture shows its words (${language})`, async ({
    page,
  }) => {
    const { fields } = readEntry(`${siteDefinitions.topic.environment.CONTENT_DIR}/quotes/asha-shelves.hi.md`);
    await page.goto(`${urlOf('topic')}${language}/quotes/`);
    await page.locator('#asha-shelves .event-facts a').click();
    await expect(page).toHaveURL(`${urlOf('topic')}${language}/quotes/asha-shelves/`);
    await expect(page.locator('blockquote').first()).toContainText(String(fields.original));
    const onPicture = page.locator('meta[property="og:image:alt"]');
    const shown = fields.language === language ? String(fields.original) : messages(language).ourTranslation;
    await expect(onPicture).toHaveAttribute('content', new RegExp(RegExp.escape(shown)));
  });
}
