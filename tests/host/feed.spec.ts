import { type Page, expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../../src/i18n/index.ts';
import { languages } from '../../src/site.config.ts';
import { isolated } from '../../src/utils/languages.ts';
import { blocksOf, entryFiles } from '../support/content.ts';
import { each } from '../support/each.ts';
import { readEntry } from '../support/entry-file.ts';
import { addressesWritten, feedOf, mistakesIn, readFeed } from '../support/feeds.ts';
import { type SiteName, addresses, builtPage, siteDefinitions, urlOf } from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const times = (feed: string): string[] =>
  [...feed.matchAll(/<(?:updated|published)>([^<]*)</g)].map(([, time = '']) => time);
const linksIn = (feed: string): string[] =>
  [...feed.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href = '']) => href);

for (const name of each(names)) {
  const { SITE_URL, BASE_PATH, OUT_DIR } = siteDefinitions[name].environment;

  for (const language of languages) {
    const self = `${SITE_URL}${BASE_PATH}${language}/feed.xml`;

    test(`${name}: the feed (${language}) is what RFC 4287 asks for`, async () => {
      const feed = feedOf(name, language);
      expect(await mistakesIn(feed)).toEqual([]);
      expect(feed).toContain(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`);
      for (const time of each(times(feed))) expect.soft(time).toMatch(moment);
      const { id, links = [], entries = [], updated } = readFeed(name, language);
      expect(id).toBe(self);
      expect(links.find(({ rel }) => rel === 'self')?.href).toBe(self);
      expect(links.find(({ rel }) => rel === 'alternate')?.href).toBe(`${SITE_URL}${BASE_PATH}${language}/`);
      const ids = entries.map((entry) => String(entry.id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((one) => !one.startsWith(SITE_URL))).toEqual([]);
      for (const entry of each(entries)) {
        const at = String(entry.links?.[0]?.href);
        expect.soft(String(entry.updated) >= String(entry.published), at).toBe(true);
        expect
          .soft(
            entry.links?.filter(({ rel }) => rel === 'alternate').map(({ href }) => href),
            at,
          )
          .toEqual([at]);
        expect
          .soft(
            entry.categories?.every(({ term, label }) => term && label),
            at,
          )
          .toBe(true);
      }
      expect(updated).toBe(
        entries
          .map((entry) => String(entry.updated))
          .sort()
          .at(-1),
      );
    });

    test(`${name}: the feed (${language}) has the latest entries of that language, no other, and never more than fifty`, () => {
      const { entries = [] } = readFeed(name, language);
      const written = addressesWritten(name, language);
      expect(entries.length).toBe(Math.min(50, written.size));
      for (const entry of each(entries)) {
        const fields = written.get(String(entry.links?.[0]?.href));
        expect.soft(fields, String(entry.id)).toBeDefined();
        // What a feed reader knows has a name that no new arrangement of pages changes.
        expect
          .soft(String(entry.id))
          .toMatch(/\/(meetings|sectors)\/[\w-]+\/$|\/\w\w\/\w+\/#[\w-]+$|\/\w\w\/([\w-]+\/)?(summary\/)?$/);
        expect.soft(entry.title?.value).toBe(isolated(String(fields?.title)));
        expect.soft(String(entry.published)).toContain(String(fields?.added ?? fields?.updated));
      }
      const order = entries.map((entry) => String(entry.updated));
      expect(order).toEqual(order.toSorted().toReversed());
    });

    test(`${name}: every link of the feed (${language}) is absolute and leads to a page, and to a place on it`, () => {
      const feed = feedOf(name, language);
      const idsOf = new Map(
        addresses(name).map((address) => [BASE_PATH + address, idsIn(builtPage(name, address))] as const),
      ).set(`${BASE_PATH}${language}/feed.xml`, idsIn(feed));
      const broken = linksIn(feed).filter((href) => {
        if (!/^https?:/.test(href)) return href !== `${BASE_PATH}feed.css`;
        const { origin, pathname, hash } = new URL(href);
        if (origin !== SITE_URL) return false;
        const ids = idsOf.get(pathname);
        if (!ids) return hash !== '' || !existsSync(join(OUT_DIR, pathname.slice(BASE_PATH.length)));
        return hash !== '' && !ids.includes(hash.slice(1));
      });
      expect(broken).toEqual([]);
      const ids = idsIn(feed);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });
  }

  test(`${name}: every page names the feed of its language`, () => {
    for (const language of languages) {
      const { title } = messages(language).otherForms.feed;
      const link = `<link rel="alternate" type="application/atom+xml" title="${title}" href="${BASE_PATH}${language}/feed.xml">`;
      const inLanguage = addresses(name).filter((address) => address.split(/[-/]/, 2).includes(language));
      for (const address of each(inLanguage)) expect.soft(builtPage(name, address), address).toContain(link);
    }
  });
}

const { SITE_URL, BASE_PATH, CONTENT_DIR } = siteDefinitions.topic.environment;

for (const language of languages) {
  test(`the feed (${language}) holds the whole text of an entry and every source that it cites`, async ({ page }) => {
    const { body } = readEntry(`${CONTENT_DIR}/meetings/spring.${language}.md`);
    const shown = await entriesShown(page, feedOf('topic', language));
    const entry = shown.find(({ id }) => id.endsWith(`/${language}/meetings/spring/`));
    for (const block of each(blocksOf(body))) expect.soft(squeezed(entry?.text ?? '')).toContain(squeezed(block));
    expect(entry?.notes).not.toEqual([]);
    expect(new Set(entry?.notes)).toEqual(new Set(entry?.sources));
  });

  test(`the feed (${language}) opens in a browser as a page with titles, text and links`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // For a document that cannot name its icon the browser looks above the site’s own folder.
      if (!message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
    });
    // Pictures are asked for where the site is published.
    await page.route(`${SITE_URL}/**`, async (route) => {
      const url = route.request().url().replace(`${SITE_URL}${BASE_PATH}`, urlOf('topic'));
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${urlOf('topic')}${language}/feed.xml`);
    const { title, entries = [] } = readFeed('topic', language);
    await expect(page.locator('feed > title')).toHaveText(String(title?.value));
    await expect(page.locator('feed > title')).toHaveCSS('display', 'block');
    await expect(page.locator('entry > title')).toHaveText(entries.map((entry) => String(entry.title?.value)));
    await expect(page.locator('entry > published, entry > id').first()).toBeHidden();
    await expect(page.locator('subtitle')).toContainText(messages(language).otherForms.feed.subscribe.trim());
    await expect(page.locator('subtitle a').first()).toHaveAttribute('href', `${SITE_URL}${BASE_PATH}${language}/`);
    await expect(page.locator('entry content').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.unrouteAll({ behavior: 'wait' });
    expect(complaints).toEqual([]);
  });

  test(`a correction moves an entry up and stands first in it; a small edit moves nothing (${language})`, async ({
    page,
  }) => {
    const files = [...entryFiles(CONTENT_DIR, 'events', language), ...entryFiles(CONTENT_DIR, 'sectors', language)];
    const fieldsOf = (slug: string) => files.find((file) => file.slug === slug)?.fields ?? {};
    const { entries = [] } = readFeed('topic', language);
    const timesOf = (slug: string) => entries.find(({ id }) => String(id).includes(slug));

    const { added, corrections } = fieldsOf('shelf-count');
    const [correction] = corrections as { date: string; what: string }[];
    expect(String(timesOf('shelf-count')?.published)).toContain(String(added));
    expect(String(timesOf('shelf-count')?.updated)).toContain(correction?.date);
    const shown = await entriesShown(page, feedOf('topic', language));
    expect(shown.find(({ id }) => id.includes('shelf-count'))?.first).toContain(correction?.what);

    const edited = fieldsOf('reading-hours');
    expect(String(edited.updated) > String(edited.added)).toBe(true);
    expect(String(timesOf('reading-hours')?.updated)).toContain(String(edited.added));
  });
}

const idsIn = (markup: string): string[] => [...markup.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
const squeezed = (text: string): string => text.replace(/\[[\d, ]+\]/g, '').replace(/\s+/g, '');

/** What a browser's own XML parser finds in a feed. Throws where it is not well-formed. */
async function entriesShown(page: Page, feed: string) {
  return page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    if (parsed.querySelector('parsererror')) throw new Error(parsed.documentElement.textContent);
    return [...parsed.querySelectorAll('entry')].map((entry) => {
      const content = entry.querySelector('content > div');
      const fragments = [...entry.querySelectorAll('.citation a')].map(
        (link) => link.getAttribute('href')?.split('#')[1],
      );
      return {
        id: entry.querySelector('id')?.textContent ?? '',
        text: content?.textContent ?? '',
        first: content?.firstElementChild?.textContent ?? '',
        notes: fragments,
        sources: [...entry.querySelectorAll('.references li')].map(({ id }) => id),
      };
    });
  }, feed);
}
