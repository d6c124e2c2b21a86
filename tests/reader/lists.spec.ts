import { expect, test } from '@playwright/test';
import { messages } from '../../src/i18n/index.ts';
import { sections } from '../../src/utils/references.ts';
import { languages, originalLanguage } from '../../src/site.config.ts';
import { entryFiles } from '../support/content.ts';
import { all, documentOf, textOf } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { addresses, siteDefinitions, urlOf, type SiteName } from '../support/sites.ts';

const names = Object.keys(siteDefinitions) as SiteName[];
const contentOf = (name: SiteName): string => siteDefinitions[name].environment.CONTENT_DIR;

/** What a list shows of an entry, beside its text: from its fields. */
const shownFields: Record<string, readonly string[]> = {
  quotes: ['translation', 'occasion'],
  questions: ['title'],
  people: ['title'],
  glossary: ['title', 'definition'],
  differences: ['title', 'positionLabels', 'positionTexts'],
};

for (const name of each(names)) {
  for (const language of languages) {
    test(`${name}: each list shows the thing itself (${language})`, () => {
      for (const [section, fields] of each(Object.entries(shownFields))) {
        const list = documentOf(name, `${language}/${section}/`);
        for (const { slug, path, fields: written } of each(entryFiles(contentOf(name), section, language))) {
          const [entry] = all(list, `[id="${slug}"]`);
          const text = entry ? textOf(entry, '.citation, button') : '';
          const values = fields.flatMap((field): unknown[] => {
            const value = written[field] ?? [];
            return typeof value === 'object' ? Object.values(value) : [value];
          });
          expect
            .soft(
              values.filter((value) => !text.includes(String(value))),
              path,
            )
            .toEqual([]);
        }
      }
      for (const { slug, path, fields } of each(entryFiles(contentOf(name), 'quotes', originalLanguage))) {
        const [words] = all(documentOf(name, `${language}/quotes/`), `[id="${slug}"] blockquote`);
        expect.soft(words && textOf(words), path).toContain(fields.original);
      }
    });
  }
}

for (const language of languages) {
  test(`statements stand by the place and day they were made, and can be narrowed to a topic (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${urlOf('topic')}${language}/quotes/`);
    const shown = page.locator('.quote:visible');
    await expect(page.locator('.group')).toHaveCount(3);
    await page.locator('label', { has: page.locator('#show-sowing') }).click();
    await expect(shown).toHaveCount(2);
    await expect(page.locator('#asha-shelves')).toBeHidden();
    await page.locator('#asha-sowing .event-facts a').click();
    await expect(page).toHaveURL(`${urlOf('topic')}${language}/quotes/asha-sowing/`);
    await page
      .locator('.breadcrumbs')
      .getByRole('link', { name: messages(language).sections.quotes })
      .click();
    await expect(page).toHaveURL(`${urlOf('topic')}${language}/quotes/#asha-sowing`);
    await expect(page.locator('#asha-sowing')).toBeInViewport();
  });
}

test('who met whom stands in a table, each meeting a date that leads to its event', () => {
  for (const language of languages) {
    const table = all(documentOf('real', `${language}/people/`), '.encounters')[0];
    if (!table) throw new Error('There is no table.');
    const [columns, rows] = [all(table, 'thead th').length, all(table, 'tbody tr').length];
    expect(columns * rows).toBe(all(table, 'tbody td').length);
    for (const event of each(all(table, 'tbody td a'))) {
      expect.soft(String(event.properties.href)).toContain('/timeline/#');
    }
  }
});

test('from each list the choice of both languages leads to the same list, and from a quotation or an answer to its place', async ({
  page,
}) => {
  for (const section of each(sections)) {
    await page.goto(`${urlOf('topic')}en/${section}/`);
    await page.getByRole('link', { name: messages('en').sideBySide }).click();
    await expect(page).toHaveURL(`${urlOf('topic')}hi-en/${section}/`);
  }
  for (const path of ['quotes/asha-shelves', 'questions/what-was-agreed']) {
    await page.goto(`${urlOf('topic')}hi/${path}/`);
    await page.getByRole('link', { name: messages('hi').sideBySide }).click();
    await expect(page).toHaveURL(`${urlOf('topic')}hi-en/${path.replace('/', '/#')}`);
    await expect(page.locator(':target')).toBeInViewport();
  }
});

test('a page is worth landing on: 330 at most, each with 60 words of its own', () => {
  const pages = addresses('real');
  expect(pages.length).toBeLessThanOrEqual(330);
  const judged = pages.filter((address) => /^\w\w\/(?:meetings|sectors|questions|differences)\/./.test(address));
  for (const address of each(judged)) {
    const [text] = all(documentOf('real', address), '.page-text');
    const words = text ? textOf(text, '.next-steps, .related, svg, .citation, button').match(/[\p{L}\p{M}\d]+/gu) : [];
    expect.soft(words?.length ?? 0, address).toBeGreaterThanOrEqual(60);
  }
});
