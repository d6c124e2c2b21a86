import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addresses, urlOf } from '../support/sites.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of [...addresses('real'), 'no-such-page/']) {
  test(`/${address} has no accessibility fault that axe can find, light or dark`, async ({ page }) => {
    await page.goto(urlOf('real') + address);
    expect(await faults(axe(page).withTags(rules))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(axe(page).withRules(['color-contrast'])), 'dark').toEqual([]);
  });
}

/** Axe for a page without frames, which it need not gather the results of. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

async function faults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('text is legible at 7:1, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${urlOf('real')}hi/sectors/training/`);
    expect(await faults(axe(page).withRules(['color-contrast-enhanced']).include('.prose')), colorScheme).toEqual([]);
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
