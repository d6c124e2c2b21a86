import { expect, test } from '@playwright/test';
import { messages } from '../../src/i18n/index.ts';
import { languages, originalLanguage } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  for (const language of languages) {
    const content = siteDefinitions[name].environment.CONTENT_DIR;

    test(`${name}: a mark stands where a report names a sector, and a square for each report that takes a position (${language})`, () => {
      const sectors = entryFiles(content, 'sectors', originalLanguage);
      const named = sectors.flatMap(({ fields }) => fields.namedBy as string[]);
      const talkedOf = sectors.flatMap(({ fields }) => (fields.talkedOfBy as string[] | undefined) ?? []);
      const reports = new Set(named);
      const page = documentOf(name, `${language}/differences/`);
      const count = (selector: string): number => all(page, `.figure.matrix ${selector}`).length;
      expect(count('.naming')).toBe(sectors.length * reports.size);
      expect(count('.naming:not(.notNamed)')).toBe(named.length);
      expect(count('.naming.talkedOf')).toBe(talkedOf.length);
      for (const { slug } of each(sectors)) expect.soft(count(`a[href$="/sectors/${slug}/"]`), slug).toBe(1);
      for (const id of each(reports)) expect.soft(count(`a[href$="/sources/#${id}"]`), id).toBe(1);

      for (const { slug, fields } of each(entryFiles(content, 'differences', originalLanguage))) {
        const positions = all(documentOf(name, `${language}/differences/${slug}/`), '.positions > li');
        const drawn = positions.map((position) => all(position, '.report').length);
        const said = positions.map((position) => all(position, '.report-count, svg > title').map((one) => textOf(one)));
        const counts = (fields.positions as { sources: string[] }[]).map(({ sources }) => sources.length);
        expect.soft(drawn, slug).toEqual(counts);
        for (const [place, number] of each(counts.entries())) {
          const t = messages(language).reportCount(number);
          expect.soft(said[place], slug).toEqual([expect.stringMatching(`: ${t}$`), t]);
        }
      }
    });
  }
}

test('no text of a drawing is cut off or lies on another, in our fonts or in a reader’s own', async ({ page }) => {
  const paths = ['differences/', 'differences/number-of-books/', 'timeline/'];
  for (const fonts of ['with', 'without'] as const) {
    if (fonts === 'without') await page.route('**/*.woff2', (route) => route.abort());
    for (const address of each(languages.flatMap((language) => paths.map((path) => `${language}/${path}`)))) {
      await page.goto(urlOf('topic') + address);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const found = await page.evaluate(collisions, fonts === 'with' ? 2 : 12);
        expect.soft(found, `/${address} at ${width} pixels, ${fonts} fonts`).toEqual([]);
      }
    }
  }
});

test('squares say what they stand for', async ({ page }) => {
  await page.goto(`${urlOf('topic')}en/differences/number-of-books/`);
  await expect(
    page.locator('.positions').getByRole('img', { name: `A hundred: ${messages('en').reportCount(1)}` }),
  ).toBeVisible();
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
