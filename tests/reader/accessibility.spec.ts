import { expect, test } from '@playwright/test';
import { accessibilityFaults, faultsByRules } from '../support/axe.ts';
import { pagesOfEachKind } from '../support/page-kinds.ts';
import { distinctAddresses, urlOf } from '../support/sites.ts';

// A page of each kind is looked through, narrow and wide, in pictures.spec.ts.
const looked = pagesOfEachKind.map(({ address }) => address);

for (const address of distinctAddresses('real').filter((one) => !looked.includes(one))) {
  test(`/${address} has no accessibility fault that axe can find, light or dark`, async ({ page }) => {
    await page.goto(urlOf('real') + address);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsByRules(page, ['color-contrast']), 'dark').toEqual([]);
  });
}

test('text is legible at 7:1, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${urlOf('real')}hi/sectors/training/`);
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
