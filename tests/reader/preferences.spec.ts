import { expect, test } from '@playwright/test';
import { each } from '../support/each.ts';
import { forcedColorFaults } from '../support/forced-colors.ts';
import { motions } from '../support/motions.ts';
import { originalLanguage } from '../../src/site.config.ts';
import { distinctAddresses, urlOf } from '../support/sites.ts';

/** A page is built alike in each language. */
const pages = distinctAddresses('topic').filter(
  (address) => !/^\w\w\//.test(address) || address.startsWith(originalLanguage),
);

test('with forced colours text, controls, current ones and drawings are told apart; with less motion nothing moves', async ({
  page,
}) => {
  for (const address of each(pages)) {
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    await page.goto(urlOf('topic') + address);
    expect.soft(await page.evaluate(motions), address).toEqual([]);
    // High contrast on Windows comes with a light or a dark canvas.
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const faults = await page.evaluate(forcedColorFaults);
      expect.soft(faults, `${address} at ${width} pixels, ${colorScheme}`).toEqual([]);
    }
  }
});

test('with forced colours the keyboard shows where it is', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${urlOf('topic')}hi/`);
  for (let stop = 1; stop <= 6; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    });
    expect.soft(outline, `stop ${stop}`).toBeGreaterThanOrEqual(2);
  }
});
