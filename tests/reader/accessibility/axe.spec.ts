import { expect, test } from '@playwright/test';
import { accessibilityFaults, colorFaults, faultsByRules } from '../../support/axe.ts';
import { each } from '../../support/each.ts';
import { originalLanguage } from '../../../src/site.config.ts';
import { distinctAddresses, grouped, urlOf } from '../../support/sites.ts';

// A page is built alike in each language: one is looked through narrow, the others wide.
const windows = { narrow: { width: 360, height: 780 }, wide: { width: 1280, height: 900 } };

for (const [group, addresses] of each(grouped([...distinctAddresses('real'), 'no-such-page/']))) {
  test(`no page has an accessibility fault that axe can find, light or dark (${group})`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(group === originalLanguage ? windows.narrow : windows.wide);
    for (const address of each(addresses)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(urlOf('real') + address);
      expect.soft(await accessibilityFaults(page), `/${address}`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await colorFaults(page), `/${address}, dark`).toEqual([]);
    }
  });
}

test('one pale text is found among many that are well', async ({ page }) => {
  const well = '<p>Dark text on a light ground</p>'.repeat(20);
  const faulty = [
    '<p style="color: #999">Pale</p>',
    '<div style="background: #555"><p>Dark on dark</p></div>',
    '<p style="opacity: 0.4">Pale as a whole</p>',
    '<p style="color: #888; font-size: 24px">Large enough</p><p style="color: #888">and <b>not</b></p>',
  ];
  await page.setContent(well);
  expect(await colorFaults(page)).toEqual([]);
  for (const fault of each(faulty)) {
    await page.setContent(well + fault + well);
    expect.soft(await colorFaults(page), fault).toHaveLength(1);
  }
});

test('what is too small to be hit is found, and two that stand too close', async ({ page }) => {
  const button = '<button style="all: unset; display: inline-block; width: 12px; height: 12px">a</button>';
  const frame = (text: string): string =>
    `<html lang="en"><title>Targets</title><main><h1>Targets</h1><div>${text}</div></main>`;
  await page.setContent(frame(button + button));
  expect((await accessibilityFaults(page)).filter((fault) => fault.startsWith('target-size'))).toHaveLength(1);
  await page.setContent(frame(button));
  expect((await accessibilityFaults(page)).filter((fault) => fault.startsWith('target-size'))).toEqual([]);
});

test('pale text is found where its letters join', async ({ page }) => {
  await page.goto(`${urlOf('real')}hi/`);
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.style.color = '#999';
    text.textContent = 'विज्ञान एवं प्रौद्योगिकी';
    document.body.replaceChildren(text);
  });
  expect(await colorFaults(page)).toHaveLength(1);
});

test('text is legible at 7:1, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${urlOf('topic')}hi/sectors/reading-hours/`);
    expect(await faultsByRules(page, ['color-contrast-enhanced'], '.prose'), colorScheme).toEqual([]);
  }
});

test('the skip link is the first stop of the keyboard and leads to the text', async ({ page }) => {
  await page.goto(`${urlOf('real')}hi/`);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip-link');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
});
