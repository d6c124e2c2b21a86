import { expect, test, type Locator } from '@playwright/test';
import { wordsIn } from '../../src/i18n/index.ts';
import { periodAddress } from '../../src/library/routes.ts';
import { languages } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';
import { all, documentOf } from '../support/documents.ts';
import { pageOfEvent, periodPages } from '../support/periods.ts';
import { urlOf } from '../support/sites.ts';

const events = entryFiles('content', 'events', 'hi');
const keyEvents = events.filter(({ fields }) => fields.key);
const oldestFirst = [...events]
  .sort((a, b) => `${String(a.fields.date)} ${a.slug}`.localeCompare(`${String(b.fields.date)} ${b.slug}`, 'en'))
  .map(({ slug }) => slug);

test('every event is listed, from oldest to newest, below the year it belongs to', async ({ page }) => {
  await page.goto(`${urlOf('real')}hi/timeline/`);
  const ids = await page.locator('.event').evaluateAll((lines) => lines.map(({ id }) => id));
  expect(ids).toEqual(oldestFirst);
  for (const section of await page.locator('.year').all()) {
    const year = await section.locator('h2').innerText();
    await expect(section.locator('h2 a')).toHaveAttribute('href', periodAddress('hi', year));
    for (const time of await section.locator('.event-facts time').all()) {
      expect(await time.getAttribute('datetime')).toContain(year);
    }
  }
});

for (const language of languages) {
  test(`each event leads to where it is told in full, with its sources (${language})`, async ({ page }) => {
    const timeline = documentOf('real', `${language}/timeline/`);
    for (const { slug, fields } of events) {
      const path = `${language}/${pageOfEvent('content', slug)}`;
      expect.soft(all(timeline, `.event[id="${slug}"] a`)[0]?.properties.href).toBe(`/${path}#${slug}`);
      const [event] = all(documentOf('real', path), `[id="${slug}"]`);
      const count = (selector: string): number => (event ? all(event, selector).length : 0);
      expect.soft(count('.prose'), slug).toBe(1);
      expect.soft(count('.citation'), slug).toBeGreaterThan(0);
      expect.soft(count('.key-mark'), slug).toBe(fields.key ? 1 : 0);
      expect.soft(count('.confidence'), slug).toBe(fields.confidence === 'medium' ? 1 : 0);
      expect.soft(count(`time[datetime="${String(fields.date)}"]`), slug).toBe(1);
    }
    for (const { slug } of keyEvents) {
      await page.goto(`${urlOf('real')}${language}/timeline/`);
      await page.locator(`.event[id="${slug}"] a`).first().click();
      const event = page.locator(`[id="${slug}"]`);
      await expect.soft(event.locator('.prose'), slug).toBeInViewport();
      await expect.soft(event.locator('.citation').first(), slug).toBeVisible();
    }
  });

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

test('paper has every event, whatever was chosen, and a period’s page every text', async ({ page }) => {
  await page.goto(`${urlOf('real')}hi/timeline/`);
  await page.locator('#show-visit').check();
  await page.locator('#show-key').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.event:visible')).toHaveCount(events.length);
  await page.goto(`${urlOf('real')}hi/timeline/2025/`);
  const ofYear = events.filter(({ fields }) => String(fields.date).startsWith('2025'));
  await expect(page.locator('.event .prose:visible')).toHaveCount(ofYear.length);
});

test('the address of an event on the timeline leads to its line and marks it, whatever was chosen', async ({
  page,
}) => {
  for (const segment of ['en', 'hi-en']) {
    await page.goto(`${urlOf('real')}${segment}/timeline/#year-2014`);
    await expect.soft(page.locator('#year-2014')).toBeInViewport();
    await page.goto(`${urlOf('real')}${segment}/timeline/#yaalon-2015`);
    const [target, other] = [page.locator('#yaalon-2015'), page.locator('#jwg-2014')];
    await expect.soft(target, segment).toBeInViewport();
    expect.soft(await background(target), segment).not.toBe(await background(other));
  }
  await page.goto(`${urlOf('real')}en/timeline/#yaalon-2015`);
  await page.locator('#show-agreement').check();
  await expect(page.locator('#yaalon-2015')).toBeVisible();
});

test('the address of an event on its page marks it', async ({ page }) => {
  await page.goto(`${urlOf('real')}en/timeline/2015/#yaalon-2015`);
  expect(await background(page.locator('#yaalon-2015'))).not.toBe(await background(page.locator('#barak8-ship-2015')));
});

test('the year stays in sight while its events pass by', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await page.goto(`${urlOf('real')}en/timeline/#jwg-17-2025`);
  await expect(page.locator('#year-2025')).toBeInViewport();
});

for (const segment of [...languages, 'hi-en']) {
  test(`page after page a reader walks past all events, and back again (${segment})`, async ({ page }) => {
    const addresses = periodPages('content').map((path) => `${segment}/${path}`);
    const documents = addresses.map((address) => documentOf('real', address));
    const passed = documents.flatMap((period) =>
      all(period, '.event:has(.prose)').map(({ properties }) => properties.id),
    );
    expect(passed).toEqual(oldestFirst);
    for (const [index, period] of documents.entries()) {
      // Where two languages share a page, both lead to the same.
      const leadsTo = (way: string) => [
        ...new Set(all(period, `.neighbours a[rel=${way}]`).map(({ properties }) => properties.href)),
      ];
      const there = (place: number): string[] => addresses.slice(Math.max(0, place), place + 1).map((one) => `/${one}`);
      expect.soft(leadsTo('next'), addresses[index]).toEqual(there(index + 1));
      expect.soft(leadsTo('prev'), addresses[index]).toEqual(there(index - 1));
    }
    const [first = '', second = ''] = addresses.map((address) => urlOf('real') + address);
    await page.goto(first);
    await page.locator('.neighbours [rel=next]').first().click();
    await expect(page).toHaveURL(second);
    await page.locator('.neighbours [rel=prev]').first().click();
    await expect(page).toHaveURL(first);
  });
}

test('from a year a reader gets back to its place in the whole timeline', async ({ page }) => {
  for (const language of languages) {
    await page.goto(`${urlOf('real')}${language}/timeline/2018/`);
    await page.getByRole('link', { name: wordsIn(language).fullTimeline }).click();
    await expect(page).toHaveURL(`${urlOf('real')}${language}/timeline/#year-2018`);
    await expect(page.locator('#year-2018')).toBeInViewport();
  }
});

for (const [name, width] of [
  ['narrow', 360],
  ['wide', 1280],
] as const) {
  test(`each mark of the ${name} band leads to its event, and pales when its event is not chosen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${urlOf('real')}hi/timeline/`);
    const marks = page.locator(`.drawing.${name} .mark`);
    const leads = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect([...leads].sort()).toEqual(events.map(({ slug }) => `/hi/${pageOfEvent('content', slug)}#${slug}`).sort());
    await expect(page.locator(`.drawing.${name} .mark.key`)).toHaveCount(keyEvents.length);
    await page.locator('#show-visit').check();
    const opacity = (element: Element): string => getComputedStyle(element).opacity;
    expect(await page.locator(`.drawing.${name} .mark[data-category=agreement]`).first().evaluate(opacity)).toBe(
      '0.25',
    );
    expect(await page.locator(`.drawing.${name} .mark[data-category=visit]`).first().evaluate(opacity)).toBe('1');
    await marks.nth(5).click();
    await expect(page).toHaveURL(new URL(leads[5] ?? '', urlOf('real')).href);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

function background(place: Locator): Promise<string> {
  return place.evaluate((element) => getComputedStyle(element).backgroundColor);
}
