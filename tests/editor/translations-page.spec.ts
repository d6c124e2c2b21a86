import { expect, test, type Page } from '@playwright/test';
import { messages } from '../../src/i18n/index.ts';
import { languages } from '../../src/site.config.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { misfits } from '../support/boxes.ts';
import { each } from '../support/each.ts';
import { built, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';
import { translations } from '../support/translations.ts';

const names = Object.keys(siteDefinitions) as SiteName[];

/** The numbers and files that the command tells. */
function told(name: SiteName): { rows: string[]; files: string[] } {
  const { output } = translations(siteDefinitions[name].environment.CONTENT_DIR);
  const rows = [...output.matchAll(/^ +\w+ +(\d+)\/(\d+) +(\d+) %/gm)].map(([, ...numbers]) => numbers.join(' '));
  const files = [...output.matchAll(/^ {2}(\S+\/\S+) {2}\S*\/(\1\S*)$/gm)].map(([, , file = '']) => file);
  return { rows, files };
}

async function shown(page: Page): Promise<{ rows: string[]; files: string[] }> {
  const rows = await page
    .locator('.status-table :is(tbody, tfoot) tr')
    .evaluateAll((all) =>
      all.map((row) =>
        ['translated', 'all', 'percent']
          .map((cell) => /\d+/.exec(row.querySelector(`.${cell}`)?.textContent ?? '')?.[0])
          .join(' '),
      ),
    );
  return { rows, files: await page.locator('.translation-list code').allTextContents() };
}

for (const name of each(names)) {
  for (const language of languages) {
    const t = messages(language).translations;

    test(`${name}: the page counts and names what the command does (${language})`, async ({ page }) => {
      await page.goto(`${urlOf(name)}${language}/about/translations/`);
      const expected = told(name);
      expect(expected.rows.length).toBeGreaterThan(1);
      expect(await shown(page)).toEqual(expected);
      const [, all] = expected.rows.at(-1)?.split(' ') ?? [];
      const complete = page.getByText(t.complete(Number(all)));
      await expect(complete).toHaveCount(expected.files.length === 0 ? 1 : 0);
    });
  }
}

for (const language of languages) {
  test(`the page is reached from the one about the site, and not by search (${language})`, async ({ page }) => {
    const { title } = messages(language).translations;
    await page.goto(`${urlOf('topic')}${language}/about/`);
    await page.locator('main').getByRole('link', { name: title }).click();
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    expect(built('topic', 'sitemap-0.xml')).not.toContain('translations');
    await page.locator('.breadcrumbs li').last().getByRole('link').click();
    await expect(page).toHaveURL(`${urlOf('topic')}${language}/about/`);
  });
}

test('what is missing and outdated leads to its entry, fits into every window and has no fault that axe can find', async ({
  page,
}) => {
  for (const language of languages) {
    await page.goto(`${urlOf('topic')}${language}/about/translations/`);
    const hrefs = await page
      .locator('.translation-list a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const places = ['meetings/autumn/', `timeline/#fair`, 'sectors/reading-hours/'];
    expect.soft(hrefs).toEqual(places.map((place) => `/books/${language}/${place}`));
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(misfits), `${language}, ${width}`).toEqual([]);
      expect.soft(await accessibilityFaults(page), `${language}, ${width}`).toEqual([]);
    }
  }
});
