import { expect, test, type Page } from '@playwright/test';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { messages } from '../../src/i18n/index.ts';
import { languagePairs, languages } from '../../src/site.config.ts';
import { printDocuments } from '../../src/utils/routes.ts';
import { waitForFontsOn } from '../support/fonts.ts';
import { slugsOf, sourceIds } from '../support/content.ts';
import { each } from '../support/each.ts';
import { addresses, builtPage, isDocument, siteDefinitions, urlOf } from '../support/sites.ts';

const { SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR } = siteDefinitions.topic.environment;
const summaries = languages.map((language) => `${language}/print/summary/`);
const paired = languagePairs.map(({ original, translation }) => `${original}-${translation}/print/summary/`);
const documents = addresses('topic').filter(isDocument);

// The pages' policy would refuse the styles that are added here.
test.use({ bypassCSP: true });

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The pixels of a PNG, a number for each channel; runs in the page. */
async function pixelsOf(base64: string): Promise<{ data: number[]; width: number; height: number }> {
  const png = await (await fetch(`data:image/png;base64,${base64}`)).blob();
  const bitmap = await createImageBitmap(png);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  return { data: [...(context?.getImageData(0, 0, width, height).data ?? [])], width, height };
}

/** Puts American paper in: the margins stay. */
async function useLetter(page: Page): Promise<void> {
  await page.addStyleTag({
    content: '@page summary { size: Letter !important } @page paired { size: Letter !important }',
  });
}

/** Says the first paragraph of a document so many times; where two languages stand side by side, in both. */
async function repeatFirst(page: Page, times: number): Promise<void> {
  const first = page.locator('.prose .row:has(p), .prose p').first();
  await first.evaluate((paragraph, count) => {
    for (let more = 1; more < count; more++) paragraph.after(paragraph.cloneNode(true));
  }, times);
}

for (const address of each([...summaries, ...paired])) {
  test(`/${address} as long as one may be fits its paper, A4 or Letter`, async ({ page }) => {
    const [paragraphs, limit] = paired.includes(address) ? [50, 2] : [15, 1];
    await waitForFontsOn(page);
    await page.goto(urlOf('topic') + address);
    await repeatFirst(page, paragraphs);
    await page.evaluate(() => document.fonts.ready);
    expect(await pagesOf(page), 'A4').toBe(limit);
    await useLetter(page);
    expect(await pagesOf(page), 'Letter').toBe(limit);
  });
}

test('the pages of a PDF are counted', async ({ page }) => {
  await page.setContent('<p>1</p><p style="break-before: page">2</p><p style="break-before: page">3</p>');
  expect(await pagesOf(page)).toBe(3);
});

for (const address of each(summaries)) {
  test(`/${address} is legible on paper: 8.5 points, addresses and numbers of sources 7.5`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(urlOf('topic') + address);
    const small = await page.locator('.sheet').evaluate((sheet) => {
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !node.textContent?.trim() || parent.closest('svg')) continue;
        const points = parseFloat(getComputedStyle(parent).fontSize) * 0.75;
        const least = parent.closest('.references .written-address, .citation') ? 7.5 : 8.5;
        if (points < least - 0.01) found.push(`${points}: ${node.textContent.trim().slice(0, 40)}`);
      }
      return found;
    });
    expect(small).toEqual([]);
  });
}

for (const address of each(documents)) {
  test(`/${address} prints in greys only, with two faces, never slanted, Tiro never bold, and has the code of its address for a phone’s camera`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(urlOf('topic') + address);
    const faults = await page.locator('.sheet').evaluate((sheet) =>
      [sheet, ...sheet.querySelectorAll('*')]
        .filter((element) => element.checkVisibility())
        .flatMap((element) => {
          const style = getComputedStyle(element);
          const colours = [style.color, style.backgroundColor, style.borderTopColor, style.borderLeftColor, style.fill];
          const coloured = colours.filter((colour) => {
            const [red, green, blue] = colour.match(/[\d.]+/g) ?? [];
            return red !== green || green !== blue;
          });
          const slanted = style.fontStyle !== 'normal';
          const bold = /^"?Tiro/.test(style.fontFamily) && Number(style.fontWeight) > 400;
          return coloured.length > 0 || slanted || bold ? [`${coloured.join()} ${element.outerHTML.slice(0, 80)}`] : [];
        }),
    );
    expect(faults).toEqual([]);

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ media: 'screen', colorScheme });
      const code = page.locator('svg.qr[role=img]');
      const { data, width, height } = await page.evaluate(pixelsOf, (await code.screenshot()).toString('base64'));
      const read = jsQR(new Uint8ClampedArray(data), width, height);
      expect(read?.data).toBe(SITE_URL + BASE_PATH + address);
      await expect(code.locator('title')).toContainText(address);
    }
  });
}

for (const address of each(documents)) {
  test(`/${address} keeps each heading on one sheet with what follows, in every engine`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(urlOf('topic') + address);
    const alone = await page.locator('main :is(h3, h4, h5), main .prose h2').evaluateAll((headings) =>
      headings
        .filter((heading) => {
          const box = heading.closest('.unbroken');
          return (
            !heading.checkVisibility() ||
            !heading.nextElementSibling ||
            !box ||
            getComputedStyle(box).breakInside !== 'avoid'
          );
        })
        .map((heading) => heading.outerHTML),
    );
    expect(alone).toEqual([]);
  });
}

test('the button prints, where there are scripts, and is not printed itself', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.setAttribute('data-printed', '');
    };
  });
  for (const language of languages) {
    await page.goto(`${urlOf('topic')}${language}/print/summary/`);
    const button = page.getByRole('button', { name: messages(language).print.button });
    await button.click();
    await expect(page.locator('html')).toHaveAttribute('data-printed');
    await page.emulateMedia({ media: 'print' });
    await expect(button).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that would do nothing', async ({ page }) => {
    await page.goto(`${urlOf('topic')}hi/print/summary/`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('the script of the button is small', () => {
  expect(statSync(join(OUT_DIR, 'print.js')).size).toBeLessThan(300);
});

for (const language of languages) {
  test(`the printed timeline has every event, and none is torn (${language})`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${urlOf('topic')}${language}/print/timeline/`);
    await expect(page.locator('.event')).toHaveCount(slugsOf(CONTENT_DIR, 'events').length);
    for (const event of each(await page.locator('.event').all()))
      await expect(event).toHaveCSS('break-inside', 'avoid');
    for (const heading of each(await page.locator('.group-heading').all()))
      await expect(heading).toHaveCSS('break-after', 'avoid');
  });

  test(`the dossier holds everything, and each of its links leads to a place in it (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('topic')}${language}/print/dossier/`);
    const ids = new Set(await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id)));
    const expected = Object.entries(prefixes).flatMap(([folder, prefix]) =>
      slugsOf(CONTENT_DIR, folder).map((slug) => `${prefix}-${slug}`),
    );
    expect([...expected, ...sourceIds(CONTENT_DIR).map((id) => `source-${id}`)].filter((id) => !ids.has(id))).toEqual(
      [],
    );

    const hrefs = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const inside = hrefs.filter((href) => href.startsWith('#'));
    expect(inside.length).toBeGreaterThan(50);
    expect(inside.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    // What stands in the dossier is not looked up elsewhere.
    const sections = new RegExp(
      `^${BASE_PATH}${language}/(meetings|sectors|quotes|timeline|people|glossary|differences|sources)/`,
    );
    const elsewhere = await page
      .locator('main a:visible')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(elsewhere.filter((href) => sections.test(href))).toEqual([]);
  });

  test(`the dossier’s contents name each part and leave room for its page’s number (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('topic')}${language}/print/dossier/`);
    const contents = page.getByRole('navigation', { name: messages(language).print.contents });
    const parts = await page.locator('main :is(.part, .references) h2').evaluateAll((all) => all.map(({ id }) => id));
    const listed = await contents
      .locator('ol')
      .first()
      .locator('> li > a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(listed).toEqual(parts.map((id) => `#${id}`));
    const places = await contents
      .locator('[data-page-of]')
      .evaluateAll((all) =>
        all.map((place) => ({ id: place.getAttribute('data-page-of') ?? '', text: place.textContent })),
      );
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter(({ text }) => text !== '')).toEqual([]);
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(places.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });
}

test('a link to a PDF says so, names the file beside its page, and how long and large it is', () => {
  for (const address of each(documents)) {
    const file = `${BASE_PATH}${address.replace(/\/$/, '')}.pdf`;
    const html = builtPage('topic', address);
    expect
      .soft(html, address)
      .toMatch(new RegExp(`<a href="${file}" type="application/pdf"[^>]*>.*?\\(<span>\\d+ .*?</span>\\)`));
    expect.soft(html, address).not.toContain('data-pdf');
  }
});

test('the page on printing offers what there is, in one language and in two', async ({ page }) => {
  for (const language of languages) {
    await page.goto(`${urlOf('topic')}${language}/print/`);
    const hrefs = await page.locator('.cards h2 a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const own = printDocuments.map((document) => `${language}/print/${document}/`);
    expect(hrefs).toEqual([...own, ...paired].map((address) => BASE_PATH + address));
  }
});

test('a reader finds the page on printing', async ({ page }) => {
  for (const language of languages) {
    await page.goto(`${urlOf('topic')}${language}/timeline/`);
    await expect(page.locator('.more a')).toHaveAttribute('href', `${BASE_PATH}${language}/print/timeline/`);
    await page
      .locator('.site-footer')
      .getByRole('link', { name: messages(language).print.title })
      .click();
    await expect(page).toHaveURL(`${urlOf('topic')}${language}/print/`);
  }
});

const prefixes = {
  meetings: 'meeting',
  sectors: 'sector',
  quotes: 'quote',
  events: 'event',
  questions: 'question',
  people: 'person',
  glossary: 'term',
  differences: 'difference',
} as const;
