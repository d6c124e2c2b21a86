import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.config.ts';
import { messages } from '../../src/i18n/index.ts';
import { urlOf } from '../support/sites.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

for (const language of languages) {
  const t = messages(language);

  test(`with scripts, images and fonts off, everything can be read and reached (${language})`, async ({ page }) => {
    await page.route('**/*', (route) =>
      ['image', 'font'].includes(route.request().resourceType()) ? route.abort() : route.continue(),
    );
    await page.goto(`${urlOf('topic')}${language}/`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.facts')).toBeVisible();

    const menu = page.locator('#menu');
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: t.menu }).click();
    await expect(menu).toBeVisible();
    await menu.getByRole('link', { name: t.nav.timeline }).click();
    await expect(page).toHaveURL(`${urlOf('topic')}${language}/timeline/`);
    await expect(page.locator('#opening')).toBeVisible();
    await page.locator('#show-reading').check();
    await expect(page.locator('#opening')).toBeHidden();
  });
}

test('without a style sheet the page still reads from top to bottom', async ({ page }) => {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<style>.*?<\/style>/gs, '') });
  });
  await page.goto(`${urlOf('topic')}en/meetings/spring/`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.all-sources')).toBeVisible();
});
