import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses, urlOf } from '../support/sites.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of [...addresses('real'), 'no-such-page/']) {
  test(`/${address} has no accessibility fault that axe can find, light or dark`, async ({ page }) => {
    await page.goto(urlOf('real') + address);
    const light = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withTags(rules)
      .analyze();
    expect(faults(light)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withRules(['color-contrast'])
      .analyze();
    expect(faults(dark), 'dark').toEqual([]);
  });
}

function faults({ violations }: { violations: { id: string; nodes: { html: string }[] }[] }): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('text is legible at 7:1, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${urlOf('real')}hi/meetings/jwg-17-2025/`);
    const { violations } = await new AxeBuilder({ page })
      .withRules(['color-contrast-enhanced'])
      .include('.prose')
      .analyze();
    expect(violations, colorScheme).toEqual([]);
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
