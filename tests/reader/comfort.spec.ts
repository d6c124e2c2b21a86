import { expect, test } from '@playwright/test';
import { messages } from '../../src/i18n/index.ts';
import { readingMinutes } from '../../src/i18n/reading-time.ts';
import { languages } from '../../src/site.config.ts';
import { blocksOf, entryFiles } from '../support/content.ts';
import { all, documentOf, textOf, valueOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

for (const language of languages) {
  const t = messages(language);

  test(`a long page has its contents: folded on a phone, beside the text on a desk (${language})`, async ({ page }) => {
    const address = `${urlOf('topic')}${language}/data/`;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const contents = page.getByRole('navigation', { name: t.contents });
    const links = contents.getByRole('link');
    await expect(links).toHaveCount(0);
    await contents.locator('summary').click();
    await expect(links).toHaveCount(all(documentOf('topic', `${language}/data/`), '.page-text h2').length);
    await links.last().click();
    await expect(page.locator(':target')).toBeInViewport();

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    await expect(links.first()).toBeVisible();
    const [aside, text] = [await contents.boundingBox(), await page.locator('.page-text').boundingBox()];
    expect(aside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? Infinity));
  });

  for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
    test(`${name}: each heading of a text is a link to itself, and a long page says how long it takes to read (${language})`, () => {
      for (const { slug, body } of each(
        entryFiles(siteDefinitions[name].environment.CONTENT_DIR, 'meetings', language),
      )) {
        const page = documentOf(name, `${language}/meetings/${slug}/`);
        const links = all(page, '.prose h2').map((heading) => all(heading, ':scope > a')[0]?.properties.href);
        expect.soft(links, slug).toEqual(all(page, '.prose h2').map((heading) => `#${valueOf(heading, 'id')}`));
        const told = all(page, '.page-facts > li').find((fact) => all(fact, 'a').length === 0);
        const minutes = Number((told && /\d+/.exec(textOf(told))?.[0]) ?? 1);
        if (told) expect.soft(textOf(told), slug).toBe(t.readingTime(minutes));
        // A page has its entry's text, and more.
        const [least, most] = [blocksOf(body), all(page, 'main').map((main) => textOf(main))];
        expect.soft(minutes, slug).toBeGreaterThanOrEqual(readingMinutes(least.join(' '), language));
        expect.soft(minutes, slug).toBeLessThanOrEqual(readingMinutes(most.join(' '), language));
      }
      expect(all(documentOf(name, `${language}/sources/`), '.page-facts')).toEqual([]);
    });
  }
}
