import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';
import { siteDefinitions, urlOf } from '../support/sites.ts';

for (const language of languages) {
  test(`what was corrected stands below the text, with the day (${language})`, async ({ page }) => {
    const content = siteDefinitions.topic.environment.CONTENT_DIR;
    await page.goto(`${urlOf('topic')}${language}/timeline/`);
    const [event] = entryFiles(content, 'events', language).filter(({ slug }) => slug === 'shelf-count');
    const corrections = event?.fields.corrections as [{ what: string }];
    const shown = page.locator('#shelf-count .corrections');
    await expect(shown).toContainText(corrections[0].what);
    await expect(shown).toContainText('2021');
    await expect(page.locator('#opening .corrections')).toHaveCount(0);
  });
}
