import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { languages } from '../../src/site.config.ts';
import { accessibilityFaults, colorFaults } from '../support/axe.ts';
import { misfits } from '../support/boxes.ts';
import { startDevServer } from '../support/dev-server.ts';
import { siteDefinitions } from '../support/sites.ts';

test('the style guide shows every component without a fault, in each language, light and dark', async ({ page }) => {
  const { url, stop } = await startDevServer('content');
  // Vite’s, which opens the page anew when it has made another one ready.
  await page.route('**', (route) => (route.request().resourceType() === 'script' ? route.abort() : route.continue()));
  try {
    for (const language of languages) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(`${url}${language}/styles/`);
      expect(await page.locator('.missing').allTextContents()).toEqual([]);
      const specimens = page.locator('.specimen');
      expect(await specimens.count()).toBeGreaterThan(20);
      const empty = specimens.filter({ hasNot: page.locator('*') }).locator('xpath=..');
      expect(await empty.evaluateAll((articles) => articles.map(({ id }) => id))).toEqual([]);
      expect.soft(await page.evaluate(misfits), language).toEqual([]);
      // They show pages of the site, which other tests look through.
      await page.locator('iframe').evaluateAll((frames) => {
        frames.forEach((frame) => {
          frame.remove();
        });
      });
      expect.soft(await accessibilityFaults(page), language).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await colorFaults(page), `${language}, dark`).toEqual([]);
    }
  } finally {
    await stop();
  }
});

test('no built site has the style guide', () => {
  const files = readdirSync(siteDefinitions.topic.environment.OUT_DIR, { recursive: true }).map(String);
  expect(files).toContain('index.html');
  expect(files.filter((file) => file.endsWith('styles/index.html'))).toEqual([]);
});
