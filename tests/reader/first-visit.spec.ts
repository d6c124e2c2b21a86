import { chromium, expect, test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTypefaces } from '../../src/styles/faces.ts';
import { languages } from '../../src/site.config.ts';
import { launchOptions } from '../../src/build/pdf/browser.ts';
import { each } from '../support/each.ts';
import { distinctAddresses, fullestPage, urlOf, type SiteName } from '../support/sites.ts';
import { slowDown, systemFonts, textsInSystemFonts } from '../support/system-fonts.ts';

/** Whether a character is drawn by none of the site's typefaces, such as an arrow. */
const inNoTypeface = {
  test: (character: string) => !/[\p{P}\s]/u.test(character) && !inTypefaces.test(character),
} as RegExp;
/** A system without Devanagari draws a box for each of its letters, and any other character well. */
const notDevanagari = /\P{Script=Devanagari}/u;

declare global {
  interface Window {
    shift: () => number;
  }
}

/** Starts a browser for a test, on a system whose fonts have Devanagari or have not. */
const browserOn = async (hasDevanagari: boolean, use: (browser: Browser) => Promise<void>): Promise<void> => {
  const fonts = mkdtempSync(join(tmpdir(), 'fonts-'));
  const browser = await chromium.launch({ ...launchOptions(), env: await systemFonts(fonts, hasDevanagari) });
  await use(browser);
  await browser.close();
};

const test = base.extend<{ withDevanagari: Browser; withoutDevanagari: Browser }>({
  withDevanagari: async ({}, use) => browserOn(true, use),
  withoutDevanagari: async ({}, use) => browserOn(false, use),
});

test.skip(process.platform !== 'linux', 'Elsewhere a browser asks the system for fonts in another way.');
// A browser that gets stuck is started anew.
test.describe.configure({ mode: 'default', timeout: 120_000, retries: 2 });

/** Opens a page as somebody who has never been here. */
async function visit(
  browser: Browser,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens a page on a slow connection, and waits until all is there that it asks for. */
async function openSlowly(page: Page, address: string, site: SiteName = 'topic'): Promise<void> {
  await slowDown(page);
  await page.goto(urlOf(site) + address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
}

/** Several at a time: on a slow connection a machine mostly waits. */
async function eachAtOnce<Item>(items: readonly Item[], look: (item: Item) => Promise<void>): Promise<void> {
  const atOnce = 4;
  const worker = async (first: number): Promise<void> => {
    for (let at = first; at < items.length; at += atOnce) await look(items[at] as Item);
  };
  await Promise.all(Array.from({ length: atOnce }, (_, first) => worker(first)));
}

/** On a slow connection one page of each layout tells: lists, texts, drawings, documents, both languages. */
const visitedSlowly: [SiteName, string][] = [
  ...languages.flatMap((language) => [
    ...['', 'timeline/', 'quotes/', 'search/', 'print/summary/'].map((path): [SiteName, string] => [
      'topic',
      `${language}/${path}`,
    ]),
    ['real', `${language}/${fullestPage('real', 'meetings')}`] as [SiteName, string],
  ]),
  ['topic', 'hi-en/'],
];

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 800 } };

test('a first visit on a fast connection shows the site’s own faces, on every kind of page', async ({
  withoutDevanagari,
}) => {
  for (const address of each(distinctAddresses('topic'))) {
    // A machine with much to do may once be too slow for fonts that browsers wait for only a moment.
    await expect(async () => {
      await visit(withoutDevanagari, desk, async (page) => {
        await page.goto(urlOf('topic') + address);
        expect(await textsInSystemFonts(page, { isFirstScreen: true, mayDraw: inNoTypeface }), address).toEqual([]);
      });
    }).toPass();
  }
});

test('on a slow connection no Devanagari stays a box where the system has none', async ({ withoutDevanagari }) => {
  await eachAtOnce(visitedSlowly, ([name, address]) =>
    visit(withoutDevanagari, phone, async (page) => {
      await openSlowly(page, address, name);
      expect.soft(await textsInSystemFonts(page, { isFirstScreen: true, mayDraw: notDevanagari }), address).toEqual([]);
    }),
  );
});

test('nor in what a search finds', async ({ withoutDevanagari }) => {
  for (const language of languages) {
    await visit(withoutDevanagari, phone, async (page) => {
      await openSlowly(page, `${language}/search/?q=${encodeURIComponent('करार')}`);
      await page.locator('.search-results li').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      expect(await textsInSystemFonts(page, { isFirstScreen: true, mayDraw: notDevanagari }), language).toEqual([]);
    });
  }
});

test('what a reader types is in the system’s Devanagari first, and in the site’s where there is none', async ({
  page,
}) => {
  await page.goto(`${urlOf('topic')}hi/search/`);
  const stack = await page
    .locator('.search-query input')
    .evaluate((input) => getComputedStyle(input).fontFamily.split(', '));
  expect(stack.indexOf('sans-serif')).toBeGreaterThan(0);
  expect(stack.at(-1)).toBe('"Mukta Late"');
  expect(stack).not.toContain('Mukta');
});

test('where the system has Devanagari nothing moves on a slow connection', async ({ withDevanagari }) => {
  // A document for paper is a table or grid that grows while it comes.
  const measured = ['hi/', 'en/', `hi/${fullestPage('real', 'meetings')}`, 'hi/timeline/', 'hi/quotes/'];
  const visits = [phone, desk].flatMap((options) => measured.map((address) => ({ address, options })));
  await eachAtOnce(visits, ({ address, options }) =>
    // A machine with much to do may once show a paragraph before it has all of it.
    expect(() =>
      visit(withDevanagari, options, async (page) => {
        await page.addInitScript(recordShifts);
        await openSlowly(page, address, 'real');
        expect(await page.evaluate(() => window.shift()), `${address}, ${options.viewport.width}`).toBe(0);
      }),
    ).toPass(),
  );
});

test('the second page has the site’s faces, on a slow connection too', async ({ withDevanagari }) => {
  await visit(withDevanagari, phone, async (page) => {
    await openSlowly(page, 'hi/');
    await expect(async () => {
      await page.goto(`${urlOf('topic')}hi/sectors/`, { waitUntil: 'networkidle' });
      expect(await textsInSystemFonts(page, { isFirstScreen: true, mayDraw: inNoTypeface })).toEqual([]);
    }).toPass();
  });
});

/** Adds up how much moves on a page while it comes (https://web.dev/articles/cls). It runs in the page, before all else. */
function recordShifts(): void {
  const sum = (entries: PerformanceEntryList): number =>
    entries.reduce((total, entry) => total + (entry as PerformanceEntry & { value: number }).value, 0);
  let shifted = 0;
  const observer = new PerformanceObserver((list) => {
    shifted += sum(list.getEntries());
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  window.shift = () => (shifted += sum(observer.takeRecords()));
}
