import { expect, test } from '@playwright/test';
import { originalLanguage } from '../../src/site.config.ts';
import { misfits } from '../support/boxes.ts';
import { each } from '../support/each.ts';
import { textsOnTexts } from '../support/texts-on-texts.ts';
import { distinctAddresses, grouped, urlOf, type SiteName } from '../support/sites.ts';

/**
 * The same components make a page in each language, so each tries other windows. 640 pixels are also a window of 1280 at
 * 200 % zoom, 320 one at 400 %.
 */
const windows = {
  original: { widths: [320, 360, 412, 768, 1280], large: 640, spaced: 320, long: 1280 },
  others: { widths: [320, 412, 640, 1024, 1280], large: 1280, spaced: 1280, long: 320 },
};
/** What a reader may set: https://www.w3.org/TR/WCAG22/#text-spacing */
const spacedText =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

// The pages' policy would refuse the styles that are added here.
test.use({ bypassCSP: true });

/** The dossier holds thousands of elements where the topic is large, of the same kinds as where it is small. */
const isDossier = (address: string): boolean => address.endsWith('/dossier/');
const looked: Record<SiteName, string[]> = {
  real: [...distinctAddresses('real').filter((address) => !isDossier(address)), 'no-such-page/'],
  topic: distinctAddresses('topic').filter(isDossier),
};

for (const [name, group, addresses] of each(
  Object.entries(looked).flatMap(([name, all]) =>
    grouped(all).map(([group, some]) => [name as SiteName, group, some] as const),
  ),
)) {
  test(`${name}: every page fits into every window, at twice the text's size, with spaced text and long titles too (${group})`, async ({
    page,
  }) => {
    test.slow();
    const { widths, large, spaced, long } = group === originalLanguage ? windows.original : windows.others;
    for (const address of each(addresses)) {
      const fitsIn = async (width: number, what = ''): Promise<void> => {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(misfits), `/${address} at ${width} pixels${what}`).toEqual([]);
      };
      await page.goto(urlOf(name) + address);
      await page.evaluate(unfoldAll);
      for (const width of each(widths)) await fitsIn(width);
      const largeText = await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
      await fitsIn(large, ', text at 200 %');
      await largeText.evaluate((style) => {
        (style as HTMLStyleElement).remove();
      });
      const spacing = await page.addStyleTag({ content: spacedText });
      await fitsIn(spaced, ', text with space');
      expect.soft(await page.evaluate(textsOnTexts), `/${address} at ${spaced} pixels, text with space`).toEqual([]);
      await spacing.evaluate((style) => {
        (style as HTMLStyleElement).remove();
      });
      await page.evaluate(lengthenTitles);
      await fitsIn(long, ', titles three times as long');
    }
  });
}

/** What is folded must fit too when a reader opens it; runs in the page. */
function unfoldAll(): void {
  document.querySelectorAll('details').forEach((details) => {
    details.open = true;
  });
}

test('a page of each kind fits into the windows between them too', async ({ page }) => {
  const addresses = ['', 'timeline/', 'quotes/', 'differences/', 'sources/', 'glossary/', 'data/', 'print/dossier/'];
  for (const address of each(addresses.map((one) => `${originalLanguage}/${one}`))) {
    await page.goto(urlOf('topic') + address);
    await page.evaluate(unfoldAll);
    const wide: number[] = [];
    for (let width = 300; width <= 1300; width += 8) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (over) wide.push(width);
    }
    expect.soft(wide, `/${address}`).toEqual([]);
  }
});

/** Says three times what titles and lists of links say; runs in the page. */
function lengthenTitles(): void {
  const titles =
    'h1, h2, h3, .site-name, nav li > :not(ul), .link-list li, .place, .figure-title, .subtitle, .site-footer li';
  const texts = new Set<Text>();
  document.querySelectorAll(titles).forEach((title) => {
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.add(walker.currentNode as Text);
  });
  texts.forEach((text) => {
    text.data = ` ${text.data}`.repeat(3);
  });
}

test('the page is light or dark as the reader has set', async ({ page }) => {
  const background = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(`${urlOf('topic')}hi/`);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await background()).toMatch(/^rgb\(2[45]\d, /);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).toMatch(/^rgb\([123]\d, /);
});

test('Devanagari has room and is set as it is', async ({ page }) => {
  await page.goto(`${urlOf('topic')}hi/meetings/spring/`);
  const faults = await page.locator('main :is(h1, h2, p, li, td)').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { fontSize, lineHeight, letterSpacing, textTransform, textAlign, overflow } = getComputedStyle(element);
      const leading = parseFloat(lineHeight) / parseFloat(fontSize);
      const heading = element.matches('h1, h2, .figure-title');
      const right =
        leading >= (heading ? 1.35 : 1.6) &&
        letterSpacing === 'normal' &&
        textTransform === 'none' &&
        textAlign !== 'justify' &&
        overflow === 'visible';
      return right ? [] : [`${element.tagName} ${leading} ${letterSpacing} ${textTransform} ${textAlign} ${overflow}`];
    }),
  );
  expect(faults).toEqual([]);
});
