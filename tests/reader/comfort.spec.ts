import { expect, test } from '@playwright/test';
import { wordsIn } from '../../src/i18n/index.ts';
import { languages } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';
import { all, documentOf, valueOf } from '../support/documents.ts';
import { urlOf } from '../support/sites.ts';

for (const language of languages) {
  const words = wordsIn(language);

  test(`a long page has its contents: folded on a phone, beside the text on a desk (${language})`, async ({ page }) => {
    for (const [address, count] of [
      ['meetings/jwg-17-2025/', 10],
      [
        'timeline/2025/',
        entryFiles('content', 'events', 'hi').filter(({ fields }) => String(fields.date).startsWith('2025')).length,
      ],
    ] as const) {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${urlOf('real')}${language}/${address}`);
      const contents = page.getByRole('navigation', { name: words.contents });
      const links = contents.getByRole('link');
      await expect(links).toHaveCount(0);
      await contents.locator('summary').click();
      expect(await links.count()).toBeGreaterThanOrEqual(count);
      await links.last().click();
      await expect(page.locator(':target')).toBeInViewport();

      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${urlOf('real')}${language}/${address}`);
      await expect(links.first()).toBeVisible();
      const [aside, text] = [await contents.boundingBox(), await page.locator('.page-text').boundingBox()];
      expect(aside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? Infinity));
    }
  });

  test(`each heading of a text is a link to itself, and a page says how long it takes to read (${language})`, async ({
    page,
  }) => {
    await page.goto(`${urlOf('real')}${language}/meetings/jwg-17-2025/`);
    const headings = page.locator('.prose h2');
    for (const heading of await headings.all()) {
      await expect.soft(heading.locator('> a')).toHaveAttribute('href', `#${await heading.getAttribute('id')}`);
    }
    const minutes = Number(/\d+/.exec(await page.locator('.page-facts').innerText())?.[0]);
    expect(minutes).toBeGreaterThanOrEqual(3);
    await expect(page.locator('.page-facts')).toHaveText(words.readingTime(minutes));
    await page.goto(`${urlOf('real')}${language}/sources/`);
    await expect(page.locator('.page-facts')).toHaveCount(0);
  });

  test(`from the first sector a reader walks through all of them (${language})`, async ({ page }) => {
    const sectors = entryFiles('content', 'sectors', 'hi').sort(
      (a, b) => Number(a.fields.order) - Number(b.fields.order),
    );
    const addresses = sectors.map(({ slug }) => `${language}/sectors/${slug}/`);
    for (const [index, address] of addresses.entries()) {
      const sector = documentOf('real', address);
      const leadsTo = (way: string): string[] =>
        all(sector, `.neighbours a[rel=${way}]`).map((link) => valueOf(link, 'href').slice(1));
      expect.soft(leadsTo('next'), address).toEqual(addresses.slice(index + 1, index + 2));
      expect.soft(leadsTo('prev'), address).toEqual(addresses.slice(0, index).slice(-1));
    }
    await page.goto(`${urlOf('real')}${addresses[0] ?? ''}`);
    await page.locator('.neighbours [rel=next]').click();
    await expect(page).toHaveURL(`${urlOf('real')}${addresses[1] ?? ''}`);
  });
}
