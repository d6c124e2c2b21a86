import { expect, test } from '@playwright/test';
import { misfits } from '../support/boxes.ts';
import { textsOnTexts } from '../support/texts-on-texts.ts';
import { distinctAddresses, grouped, urlOf } from '../support/sites.ts';

// 640 pixels are also a window of 1280 at 200 % zoom, 320 one at 400 %.
const widths = [320, 360, 640, 768, 1024, 1280];
const widthsOfLargeText = [640, 1280];
const widthsOfLongTitles = [320, 1280];
const widthsOfSpacedText = [320, 1280];
/** What a reader may set: https://www.w3.org/TR/WCAG22/#text-spacing */
const spacedText =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

// The pages' policy would refuse the styles that are added here.
test.use({ bypassCSP: true });

for (const [group, addresses] of grouped([...distinctAddresses('real'), 'no-such-page/'])) {
  test(`every page fits into every window, at twice the text's size, with spaced text and long titles too (${group})`, async ({
    page,
  }) => {
    test.slow();
    for (const address of addresses) {
      const fitsIn = async (width: number, what = ''): Promise<void> => {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(misfits), `/${address} at ${width} pixels${what}`).toEqual([]);
      };
      await page.goto(urlOf('real') + address);
      for (const width of widths) await fitsIn(width);
      const largeText = await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
      for (const width of widthsOfLargeText) await fitsIn(width, ', text at 200 %');
      await largeText.evaluate((style) => {
        (style as HTMLStyleElement).remove();
      });
      const spacing = await page.addStyleTag({ content: spacedText });
      for (const width of widthsOfSpacedText) {
        await fitsIn(width, ', text with space');
        expect.soft(await page.evaluate(textsOnTexts), `/${address} at ${width} pixels, text with space`).toEqual([]);
      }
      await spacing.evaluate((style) => {
        (style as HTMLStyleElement).remove();
      });
      await page.evaluate(lengthenTitles);
      for (const width of widthsOfLongTitles) await fitsIn(width, ', titles three times as long');
    }
  });
}

/** Says three times what titles and lists of links say; runs in the page. */
function lengthenTitles(): void {
  const titles = 'h1, h2, h3, .site-name, nav li > :not(ul), .link-list li, .tiles li, .site-footer li';
  const texts = new Set<Text>();
  for (const title of document.querySelectorAll(titles)) {
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.add(walker.currentNode as Text);
  }
  for (const text of texts) text.data = ` ${text.data}`.repeat(3);
}

test('the page is light or dark as the reader has set', async ({ page }) => {
  const background = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(`${urlOf('real')}hi/`);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await background()).toMatch(/^rgb\(2[45]\d, /);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).toMatch(/^rgb\([123]\d, /);
});

test('Devanagari has room and is set as it is', async ({ page }) => {
  await page.goto(`${urlOf('real')}hi/meetings/jwg-17-2025/`);
  const faults = await page.locator('main :is(h1, h2, p, li, td)').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { fontSize, lineHeight, letterSpacing, textTransform, textAlign, overflow } = getComputedStyle(element);
      const leading = parseFloat(lineHeight) / parseFloat(fontSize);
      const heading = element.tagName.startsWith('H');
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
