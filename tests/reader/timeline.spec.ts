import { expect, test } from '@playwright/test';
import { languages } from '../../src/site.config.ts';
import { wordsIn } from '../../src/i18n/index.ts';
import { entryFiles } from '../support/content.ts';
import { urlOf } from '../support/sites.ts';

const events = entryFiles('content', 'events', 'hi');
const keyEvents = events.filter(({ fields }) => fields.key);

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
  test(`the timeline can be narrowed to a category or to key events, and back (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('real')}${language}/timeline/`);
    const shown = page.locator('.event:visible');
    await expect(shown).toHaveCount(events.length);
    await page.locator('#show-agreement').check();
    const agreements = events.filter(({ fields }) => fields.category === 'agreement');
    await expect(shown).toHaveCount(agreements.length);
    await expect(page.locator('.event[data-category=visit]').first()).toBeHidden();
    await expect(page.locator('#year-1950')).toBeHidden();
    await page.locator('#show-key').check();
    await expect(shown).toHaveCount(agreements.filter(({ fields }) => fields.key).length);
    await page.locator('#show-all').check();
    await expect(shown).toHaveCount(keyEvents.length);
    await page.locator('#show-key').uncheck();
    await expect(shown).toHaveCount(events.length);
  });
}

test('paper has every event with its text, whatever was chosen', async ({ page }) => {
  await page.goto(`${urlOf('real')}hi/timeline/`);
  await page.locator('#show-visit').check();
  await page.locator('#show-key').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.event:visible')).toHaveCount(events.length);
  await expect(page.locator('.event .prose:visible')).toHaveCount(events.length);
});

test('every event has an address of its own that opens and marks it, whatever was chosen', async ({ page }) => {
  for (const { slug, fields } of events) {
    await page.goto(`${urlOf('real')}en/timeline/#${slug}`);
    const event = page.locator(`[id="${slug}"]`);
    await expect.soft(event).toBeInViewport();
    await expect.soft(event.locator('.prose'), slug).toBeVisible();
    await expect.soft(event.locator('.key-mark')).toHaveCount(fields.key ? 1 : 0);
    await expect.soft(event.locator('.confidence')).toHaveCount(fields.confidence === 'medium' ? 1 : 0);
  }
  await page.goto(`${urlOf('real')}en/timeline/#yaalon-2015`);
  const [target, other] = [page.locator('#yaalon-2015'), page.locator('#jwg-2014')];
  const background = (element: Element): string => getComputedStyle(element).backgroundColor;
  expect(await target.evaluate(background)).not.toBe(await other.evaluate(background));
  await page.locator('#show-agreement').check();
  await expect(target).toBeVisible();
});

test('an event opens where it stands, and key events are open', async ({ page }) => {
  await page.goto(`${urlOf('real')}hi/timeline/`);
  for (const { slug } of keyEvents) await expect.soft(page.locator(`[id="${slug}"] .prose`)).toBeVisible();
  const event = page.locator('#yaalon-2015');
  await expect(event.locator('.prose')).toBeHidden();
  await event.locator('summary').click();
  await expect(event.locator('.prose')).toBeVisible();
});

test('the year stays in sight while its events pass by', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await page.goto(`${urlOf('real')}en/timeline/#jwg-17-2025`);
  await expect(page.locator('#year-2025')).toBeInViewport();
});

test('from one event a reader walks to the next and back', async ({ page }) => {
  const { previousEvent, nextEvent } = wordsIn('en');
  await page.goto(`${urlOf('real')}en/timeline/#modi-2017`);
  await page.locator('#modi-2017').getByRole('link', { name: nextEvent }).click();
  await expect(page).toHaveURL(/#netanyahu-2018$/);
  await page.locator('#netanyahu-2018').getByRole('link', { name: previousEvent }).click();
  await expect(page).toHaveURL(/#modi-2017$/);
});

for (const [name, width] of [
  ['narrow', 360],
  ['wide', 1280],
] as const) {
  test(`each mark of the ${name} band leads to its event, and pales when its event is not chosen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${urlOf('real')}hi/timeline/`);
    const marks = page.locator(`.drawing.${name} .mark`);
    const leads = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
    expect([...leads].sort()).toEqual(events.map(({ slug }) => slug).sort());
    await expect(page.locator(`.drawing.${name} .mark.key`)).toHaveCount(keyEvents.length);
    await marks.nth(5).click();
    await expect(page).toHaveURL(new RegExp(`#${leads[5]}$`));
    await page.locator('#show-visit').check();
    const opacity = (element: Element): string => getComputedStyle(element).opacity;
    expect(await page.locator(`.drawing.${name} .mark[data-category=agreement]`).first().evaluate(opacity)).toBe(
      '0.25',
    );
    expect(await page.locator(`.drawing.${name} .mark[data-category=visit]`).first().evaluate(opacity)).toBe('1');
  });
}
