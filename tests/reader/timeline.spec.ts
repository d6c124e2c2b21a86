import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';
import { urlOf } from '../support/sites.ts';

const events = entryFiles('content', 'events', 'hi');

test('events stand from oldest to newest, grouped by year', async ({ page }) => {
  await page.goto(`${urlOf('real')}hi/timeline/`);
  const dates = await page
    .locator('.event .event-facts time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates).toHaveLength(events.length);
  expect(dates).toEqual([...dates].sort());
  for (const section of await page.locator('.year').all()) {
    const year = await section.locator('h2').innerText();
    for (const time of await section.locator('.event-facts time').all()) {
      expect(await time.getAttribute('datetime')).toContain(year);
    }
  }
});

for (const language of languages) {
  test(`the timeline can be narrowed to a category and back (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('real')}${language}/timeline/`);
    const shown = page.locator('.event:visible');
    await expect(shown).toHaveCount(events.length);
    await page.locator('#show-agreement').check();
    await expect(shown).toHaveCount(events.filter(({ fields }) => fields.category === 'agreement').length);
    await expect(page.locator('.event[data-category=visit]').first()).toBeHidden();
    await expect(page.locator('#year-1950')).toBeHidden();
    await page.locator('#show-all').check();
    await expect(shown).toHaveCount(events.length);
  });
}

test('every event has an address of its own, and key events and unsure ones show', async ({ page }) => {
  for (const { slug, fields } of events) {
    await page.goto(`${urlOf('real')}en/timeline/#${slug}`);
    const event = page.locator(`[id="${slug}"]`);
    await expect.soft(event).toBeInViewport();
    await expect.soft(event.locator('.key-mark')).toHaveCount(fields.key ? 1 : 0);
    await expect.soft(event.locator('.confidence')).toHaveClass(`confidence ${String(fields.confidence)}`);
  }
});
