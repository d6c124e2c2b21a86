import { expect, test } from '@playwright/test';
import { addressGroups, urlOf } from '../support/sites.ts';

// 640 pixels are a window of 1280 at 200 % zoom.
const widths = [1280, 640, 320];

for (const [group, addresses] of addressGroups('real')) {
  test(`nothing is wider than a wide, a zoomed or a narrow window (${group})`, async ({ page }) => {
    for (const address of ['', ...addresses]) {
      await page.goto(urlOf('real') + address);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          if (scrollWidth <= clientWidth) return [];
          return [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
            .map((element) => element.outerHTML.slice(0, 120));
        });
        expect.soft(beyond, `${address} at ${width} pixels`).toEqual([]);
      }
    }
  });
}

test('the page does not move while it loads', async ({ page }) => {
  for (const address of ['hi/', 'en/', 'hi/timeline/', 'hi/meetings/jwg-17-2025/']) {
    await page.goto(urlOf('real') + address);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          void document.fonts.ready.then(() =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                resolve(sum);
              }),
            ),
          );
        }),
    );
    expect.soft(shift, address).toBe(0);
  }
});

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
