import { expect, test } from '@playwright/test';
import { wordsIn } from '../../src/i18n/index.ts';
import { languages } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';
import { pageOfEvent } from '../support/periods.ts';
import { builtPage, urlOf } from '../support/sites.ts';

for (const language of languages) {
  test(`one day: everybody met and every event is drawn under its place, as a link (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('real')}${language}/meetings/jwg-17-2025/`);
    const drawing = page.locator('.figure.day svg:visible');
    const ofDay = entryFiles('content', 'events', 'hi').filter(
      ({ fields }) => fields.date === '2025-11-04' && fields.place,
    );
    const people = new Set(ofDay.flatMap(({ fields }) => fields.people as string[]));
    for (const slug of people) await expect.soft(drawing.locator(`a[href$="/people/${slug}/"]`)).not.toHaveCount(0);
    for (const { slug } of ofDay)
      await expect.soft(drawing.locator(`a[href$="/${pageOfEvent('content', slug)}#${slug}"]`)).toHaveCount(1);
    const outcomes = entryFiles('content', 'events', language).filter(({ slug }) =>
      ofDay.some((one) => one.slug === slug),
    );
    const drawn = (await drawing.locator('.outcome').allTextContents()).join(' ').replace(/\s+/g, ' ');
    for (const { fields } of outcomes) expect.soft(drawn).toContain(String(fields.outcome));
  });

  test(`who names which sector: a mark stands where a report names one (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('real')}${language}/sectors/`);
    const sectors = entryFiles('content', 'sectors', 'hi');
    const named = sectors.flatMap(({ fields }) => fields.namedBy as string[]);
    const reports = new Set(named);
    const drawing = page.locator('.figure.matrix svg');
    await expect(drawing.locator('.cell')).toHaveCount(sectors.length * reports.size);
    await expect(drawing.locator('.cell:not(.none)')).toHaveCount(named.length);
    const talkedOf = sectors.flatMap(({ fields }) => (fields.talkedOfBy as string[] | undefined) ?? []);
    await expect(drawing.locator('.cell.half')).toHaveCount(talkedOf.length);
    for (const { slug } of sectors) await expect.soft(drawing.locator(`a[href$="/sectors/${slug}/"]`)).toHaveCount(1);
    for (const id of reports) await expect.soft(drawing.locator(`a[href$="/sources/${id}/"]`)).toHaveCount(1);
  });

  test(`where reports differ: each position has a square a report, and says how many (${language})`, async ({
    page,
  }) => {
    for (const { slug, fields } of entryFiles('content', 'differences', 'hi')) {
      await page.goto(`${urlOf('real')}${language}/differences/${slug}/`);
      const positions = page.locator('.positions > li');
      const counts = (fields.positions as { sources: string[] }[]).map(({ sources }) => sources.length);
      await expect.soft(positions, slug).toHaveCount(counts.length);
      for (const [index, count] of counts.entries()) {
        const position = positions.nth(index);
        const said = wordsIn(language).reportCount(count);
        await expect.soft(position.locator('.report'), slug).toHaveCount(count);
        await expect.soft(position.locator('.report-count'), slug).toHaveText(said);
        await expect.soft(position.getByRole('img'), slug).toHaveAccessibleName(new RegExp(`: ${said}$`));
      }
    }
  });
}

test('no text of a drawing is cut off or lies on another, in our fonts or in a reader’s own', async ({ page }) => {
  for (const fonts of ['with', 'without'] as const) {
    if (fonts === 'without') await page.route('**/*.woff2', (route) => route.abort());
    for (const address of [
      'hi/',
      'en/',
      'hi/sectors/',
      'en/sectors/',
      'hi/differences/surname-spelling/',
      'en/differences/surname-spelling/',
      'en/timeline/',
    ]) {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(urlOf('real') + address);
        expect
          .soft(
            await page.evaluate(collisions, fonts === 'with' ? 2 : 12),
            `/${address} at ${width} pixels, ${fonts} fonts`,
          )
          .toEqual([]);
      }
    }
  }
});

test('another topic draws its own pictures', async ({ page }) => {
  expect(builtPage('topic', 'en/timeline/')).toContain('id="band-across-title"');
  expect(builtPage('topic', 'hi/sectors/')).toContain('id="matrix-title"');
  expect(builtPage('topic', 'en/differences/number-of-books/')).toMatch(
    /<svg class="squares"[^>]*aria-labelledby="number-of-books-/,
  );
  await page.goto(`${urlOf('topic')}en/meetings/spring/`);
  const drawing = page.locator('.figure.day svg:visible');
  await expect(drawing).toHaveAccessibleName('One day: Hilltop and Riverside');
  await expect(drawing).toHaveAccessibleDescription(/Asha \(India\) in Riverside/);
  await expect(drawing.getByRole('link', { name: 'The door at Hilltop stays open' })).toBeVisible();
});

/** Texts of drawings that leave their drawing by more than a few pixels or touch one another; runs in the page. */
function collisions(tolerance: number): string[] {
  return [...document.querySelectorAll('figure svg')].flatMap((drawing) => {
    const frame = drawing.getBoundingClientRect();
    if (frame.width === 0) return [];
    const texts = [...drawing.querySelectorAll('text')].map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const outside = texts.filter(({ box }) => box.right > frame.right + tolerance || box.left < frame.left - tolerance);
    const touching = texts.flatMap((one, index) =>
      texts.slice(index + 1).filter(({ box }) => {
        const wide = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
        const high = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
        return wide > 1 && high > Math.min(one.box.height, box.height) / 3;
      }),
    );
    return [...outside, ...touching].map(({ words }) => words);
  });
}
