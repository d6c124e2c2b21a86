import { expect, test } from '@playwright/test';
import { forcedColorFaults } from '../support/forced-colors.ts';
import { motions } from '../support/motions.ts';
import { pagesOfEachKind } from '../support/page-kinds.ts';
import { originalLanguage } from '../../src/site.config.ts';
import { urlOf } from '../support/sites.ts';

/** A page is built alike in each language. */
const pages = pagesOfEachKind.filter(({ language = originalLanguage }) => language === originalLanguage);

test('with forced colours text, controls, current ones and drawings are told apart', async ({ page }) => {
  for (const { name, address } of pages) {
    await page.goto(urlOf('real') + address);
    // High contrast on Windows comes with a light or a dark canvas.
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const faults = await page.evaluate(forcedColorFaults);
      expect.soft(faults, `${name} at ${width} pixels, ${colorScheme}`).toEqual([]);
    }
  }
});

test('with forced colours the keyboard shows where it is', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${urlOf('real')}hi/`);
  for (let stop = 1; stop <= 6; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    });
    expect.soft(outline, `stop ${stop}`).toBeGreaterThanOrEqual(2);
  }
});

test('nothing moves for readers who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { name, address } of pages) {
    await page.goto(urlOf('real') + address);
    expect.soft(await page.evaluate(motions), name).toEqual([]);
  }
});
