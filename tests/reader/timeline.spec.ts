import { expect, test, type Locator } from '@playwright/test';
import { wordsIn } from '../../src/i18n/index.ts';
import { periodAddress } from '../../src/library/routes.ts';
import { languages, originalLanguage } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';
import { all, documentOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { pageOfEvent } from '../support/periods.ts';
import { siteDefinitions, urlOf } from '../support/sites.ts';

const { BASE_PATH, CONTENT_DIR } = siteDefinitions.topic.environment;
const events = entryFiles(CONTENT_DIR, 'events', originalLanguage);
const keyEvents = events.filter(({ fields }) => fields.key);
const ofReading = events.filter(({ fields }) => fields.category === 'reading');
const oldestFirst = ['opening', 'open-door', 'shelf-count', 'fair'];

test('every event is listed, from oldest to newest, below the year it belongs to', async ({ page }) => {
  await page.goto(`${urlOf('topic')}hi/timeline/`);
  const ids = await page.locator('.event').evaluateAll((lines) => lines.map(({ id }) => id));
  expect(ids).toEqual(oldestFirst);
  for (const section of each(await page.locator('.year').all())) {
    const year = await section.locator('h2').innerText();
    await expect(section.locator('h2 a')).toHaveAttribute('href', BASE_PATH + periodAddress('hi', year).slice(1));
    for (const time of each(await section.locator('.event-facts time').all())) {
      expect(await time.getAttribute('datetime')).toContain(year);
    }
  }
});

for (const language of languages) {
  test(`each event leads to where it is told in full, with its sources (${language})`, async ({ page }) => {
    const timeline = documentOf('topic', `${language}/timeline/`);
    for (const { slug, fields } of each(events)) {
      const path = `${language}/${pageOfEvent(CONTENT_DIR, slug)}`;
      expect.soft(all(timeline, `.event[id="${slug}"] a`)[0]?.properties.href).toBe(`${BASE_PATH}${path}#${slug}`);
      const [event] = all(documentOf('topic', path), `[id="${slug}"]`);
      const count = (selector: string): number => (event ? all(event, selector).length : 0);
      expect.soft(count('.prose'), slug).toBe(1);
      expect.soft(count('.citation'), slug).toBeGreaterThan(0);
      expect.soft(count('.key-mark'), slug).toBe(fields.key ? 1 : 0);
      expect.soft(count('.confidence'), slug).toBe(fields.confidence === 'medium' ? 1 : 0);
      expect.soft(count(`time[datetime="${String(fields.date)}"]`), slug).toBe(1);
    }
    await page.goto(`${urlOf('topic')}${language}/timeline/`);
    await page.locator('.event[id="shelf-count"] a').click();
    await expect(page.locator('#shelf-count .prose')).toBeInViewport();
    await expect(page.locator('#shelf-count .citation')).toBeVisible();
  });

  test(`the timeline can be narrowed to a category or to key events, and back, and from a year one gets back to it (${language})`, async ({
    page,
  }) => {
    await page.goto(`${urlOf('topic')}${language}/timeline/`);
    const shown = page.locator('.event:visible');
    await expect(shown).toHaveCount(events.length);
    await page.locator('#show-reading').check();
    await expect(shown).toHaveCount(ofReading.length);
    await expect(page.locator('.event[data-category=building]').first()).toBeHidden();
    await expect(page.locator('#year-1999')).toBeHidden();
    await page.locator('#show-key').check();
    await expect(shown).toHaveCount(0);
    await page.locator('#show-all').check();
    await expect(shown).toHaveCount(keyEvents.length);
    await page.locator('#show-key').uncheck();
    await expect(shown).toHaveCount(events.length);

    await page.goto(`${urlOf('topic')}${language}/timeline/2020/`);
    await page.getByRole('link', { name: wordsIn(language).fullTimeline }).click();
    await expect(page).toHaveURL(`${urlOf('topic')}${language}/timeline/#year-2020`);
    await expect(page.locator('#year-2020')).toBeInViewport();
  });
}

test('paper has every event, whatever was chosen, and a period’s page every text', async ({ page }) => {
  await page.goto(`${urlOf('topic')}hi/timeline/`);
  await page.locator('#show-reading').check();
  await page.locator('#show-key').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.event:visible')).toHaveCount(events.length);
  await page.goto(`${urlOf('topic')}hi/timeline/2020/`);
  await expect(page.locator('.event .prose:visible')).toHaveCount(3);
});

test('the address of an event leads to its line and marks it, whatever was chosen, and on its page too', async ({
  page,
}) => {
  const [target, other] = [page.locator('#shelf-count'), page.locator('#open-door')];
  for (const segment of ['en', 'hi-en']) {
    await page.goto(`${urlOf('topic')}${segment}/timeline/#year-2020`);
    await expect.soft(page.locator('#year-2020')).toBeInViewport();
    for (const period of ['', '2020/']) {
      await page.goto(`${urlOf('topic')}${segment}/timeline/${period}#shelf-count`);
      await expect.soft(target, segment).toBeInViewport();
      expect.soft(await background(target), segment).not.toBe(await background(other));
    }
  }
  await page.goto(`${urlOf('topic')}en/timeline/#shelf-count`);
  await page.locator('#show-reading').check();
  await expect(target).toBeVisible();
  await expect(other).toBeHidden();
});

test('the year stays in sight while its events pass by', async ({ page }) => {
  // No higher than the heading and a line below it.
  await page.setViewportSize({ width: 360, height: 180 });
  await page.goto(`${urlOf('topic')}en/timeline/#fair`);
  await expect(page.locator('#open-door')).not.toBeInViewport();
  await expect(page.locator('#year-2020')).toBeInViewport();
});

for (const [name, width] of [
  ['narrow', 360],
  ['wide', 1280],
] as const) {
  test(`each mark of the ${name} band leads to its event, and pales when its event is not chosen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${urlOf('topic')}hi/timeline/`);
    const marks = page.locator(`.drawing.${name} .mark`);
    const leads = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const expected = events.map(({ slug }) => `${BASE_PATH}hi/${pageOfEvent(CONTENT_DIR, slug)}#${slug}`);
    expect([...leads].sort()).toEqual(expected.sort());
    await expect(page.locator(`.drawing.${name} .mark.key`)).toHaveCount(keyEvents.length);
    await page.locator('#show-reading').check();
    await expect(marks.and(page.locator('[data-category=building]')).first()).toHaveCSS('opacity', '0.25');
    await expect(marks.and(page.locator('[data-category=reading]')).first()).toHaveCSS('opacity', '1');
    await marks.last().click();
    await expect(page).toHaveURL(new URL(leads.at(-1) ?? '', urlOf('topic')).href);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

function background(place: Locator): Promise<string> {
  return place.evaluate((element) => getComputedStyle(element).backgroundColor);
}
