import { expect, test } from '@playwright/test';
import { addresses, urlOf } from '../support/sites.ts';

// 640 pixels are a window of 1280 at 200 % zoom.
for (const width of [320, 640, 1280]) {
  test(`nothing is wider than a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses('real')) {
      await page.goto(urlOf('real') + address);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(wide, address).toBeLessThanOrEqual(0);
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
