import { expect, test } from '@playwright/test';
import { languages, originalLanguage } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';
import { all, documentOf, textOf, valueOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { siteDefinitions, urlOf } from '../support/sites.ts';

const { BASE_PATH, CONTENT_DIR } = siteDefinitions.topic.environment;
const events = entryFiles(CONTENT_DIR, 'events', originalLanguage);
const chapters = entryFiles(CONTENT_DIR, 'chapters', originalLanguage);
const keyEvents = events.filter(({ fields }) => fields.key);
const ofReading = events.filter(({ fields }) => fields.category === 'reading');
const told = { beginning: ['opening'], sharing: ['open-door', 'shelf-count', 'fair'] };

for (const language of languages) {
  test(`the timeline tells every event in full in its chapter, from oldest to newest (${language})`, () => {
    const page = documentOf('topic', `${language}/timeline/`);
    const groups = all(page, '.group').map((group) => [
      valueOf(group, 'id'),
      all(group, '.event').map((event) => valueOf(event, 'id')),
    ]);
    expect(Object.fromEntries(groups)).toEqual(told);
    for (const { slug, fields } of each(events)) {
      const count = (selector: string): number => all(page, `[id="${slug}"] ${selector}`).length;
      expect.soft(count('.prose'), slug).toBe(1);
      expect.soft(count('.citation'), slug).toBeGreaterThan(0);
      expect.soft(count('.key-mark'), slug).toBe(fields.key ? 1 : 0);
      expect.soft(count('.confidence'), slug).toBe(fields.confidence === 'medium' ? 1 : 0);
      expect.soft(count(`time[datetime="${String(fields.date)}"]`), slug).toBe(1);
    }
    const ways = all(page, '.chapters a').map((way) => valueOf(way, 'href'));
    expect(ways).toEqual(
      Object.keys(told)
        .map((slug) => `#${slug}`)
        .map((hash) => `${BASE_PATH}${language}/timeline/${hash}`),
    );
    expect(all(page, '.group-heading .prose').map((text) => textOf(text, '.citation, button'))).toHaveLength(
      chapters.length,
    );
  });

  test(`the timeline can be narrowed to a category or to key events, and back (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('topic')}${language}/timeline/`);
    const shown = page.locator('.event:visible');
    await expect(shown).toHaveCount(events.length);
    await page.locator('#show-reading').check();
    await expect(shown).toHaveCount(ofReading.length);
    await expect(page.locator('#beginning')).toBeHidden();
    await page.locator('#show-key').check();
    await expect(shown).toHaveCount(keyEvents.length);
    await page.locator('#show-all').check();
    await expect(shown).toHaveCount(events.length);
  });
}

test('paper has every event, whatever was chosen', async ({ page }) => {
  await page.goto(`${urlOf('topic')}hi/timeline/`);
  await page.locator('#show-reading').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.event .prose:visible')).toHaveCount(events.length);
});

test('the address of an event leads to it and marks it, whatever was chosen', async ({ page }) => {
  const [target, other] = [page.locator('#shelf-count'), page.locator('#open-door')];
  const backgroundOf = (place: typeof target): Promise<string> =>
    place.evaluate((element) => getComputedStyle(element).backgroundColor);
  for (const segment of ['en', 'hi-en']) {
    await page.goto(`${urlOf('topic')}${segment}/timeline/#shelf-count`);
    await expect.soft(target, segment).toBeInViewport();
    expect.soft(await backgroundOf(target), segment).not.toBe(await backgroundOf(other));
  }
  await page.goto(`${urlOf('topic')}en/timeline/#shelf-count`);
  await page.locator('#show-reading').check();
  await expect(target).toBeVisible();
  await expect(other).toBeHidden();
});

test('each mark of the band leads to its event, and pales when its event is not chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${urlOf('topic')}hi/timeline/`);
  const marks = page.locator('.drawing .mark');
  const leads = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect([...leads].sort()).toEqual(events.map(({ slug }) => `${BASE_PATH}hi/timeline/#${slug}`).sort());
  await expect(page.locator('.drawing .mark.key')).toHaveCount(keyEvents.length);
  await page.locator('#show-reading').check();
  await expect(marks.and(page.locator('[data-tags~=building]')).first()).toHaveCSS('opacity', '0.25');
  await expect(marks.and(page.locator('[data-tags~=reading]')).first()).toHaveCSS('opacity', '1');
  await marks.last().click();
  await expect(page).toHaveURL(new URL(leads.at(-1) ?? '', urlOf('topic')).href);
  await expect(page.locator(':target')).toBeInViewport();
});

test('on a phone the chapters lead the way, and no drawing stands before them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${urlOf('topic')}hi/timeline/`);
  await expect(page.locator('.figure.band')).toBeHidden();
  await page.locator('.chapters a').last().click();
  await expect(page.locator('#sharing')).toBeInViewport();
});
