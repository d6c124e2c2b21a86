import { expect, test } from '@playwright/test';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldSchema } from '../../src/collections/schemas/json-schema.ts';
import { publishedCollections } from '../../src/collections/schemas/published/entry.ts';
import { publishedFields } from '../../src/collections/schemas/published/file.ts';
import { messages } from '../../src/i18n/index.ts';
import { languages } from '../../src/site.config.ts';
import { fileSize } from '../../src/utils/file-size.ts';
import { each } from '../support/each.ts';
import { publishedFile } from '../support/published.ts';
import { type SiteName, built, siteDefinitions, urlOf } from '../support/sites.ts';

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  const { BASE_PATH, OUT_DIR } = siteDefinitions[name].environment;
  const entriesOf = (file: string): number => {
    const collection = file === 'timeline.csv' ? 'events' : publishedCollections.find((one) => file.startsWith(one));
    return publishedFile(name, collection ?? 'sources').entries.length;
  };

  for (const language of languages) {
    test(`${name}: the page of data offers every file, with its entries and its size, and a schema (${language})`, async ({
      page,
    }) => {
      const files = [
        'timeline.csv',
        'sources.bib',
        'sources.csl.json',
        ...publishedCollections.map((one) => `${one}.json`),
      ];
      const schemas = publishedCollections.map((one) => `schema/${one}.json`);
      await page.goto(`${urlOf(name)}${language}/data/`);
      for (const file of each(files)) {
        const size = fileSize(statSync(join(OUT_DIR, 'data', file)).size, language);
        const offer = page.locator(`a[href="${BASE_PATH}data/${file}"]`).locator('..');
        await expect.soft(offer).toContainText(`${file} (${messages(language).data.details(entriesOf(file), size)})`);
        await expect.soft(page.locator(`link[rel=alternate][href="${BASE_PATH}data/${file}"]`)).toHaveCount(1);
      }
      for (const file of each(schemas))
        await expect.soft(page.locator(`a[href="${BASE_PATH}data/${file}"]`)).toHaveCount(1);
      for (const file of each([...files, ...schemas])) {
        expect.soft((await page.request.get(`${urlOf(name)}data/${file}`)).status(), file).toBe(200);
      }
    });
  }
}

for (const language of languages) {
  test(`the page of data explains every field of every file (${language})`, async ({ page }) => {
    await page.goto(`${urlOf('real')}${language}/data/`);
    const explained = await page.locator('main dl > div').allTextContents();
    for (const collection of each(publishedCollections)) {
      const file = publishedFields(collection);
      const entry = file.properties?.entries?.items?.properties ?? {};
      const fields = [file.properties ?? {}, entry, ...languages.map((one) => entry[one]?.properties ?? {})];
      for (const [field, schema] of each(fields.flatMap((some) => Object.entries(some)))) {
        if (field === language || languages.some((one) => one === field)) continue;
        const help = (schema.published ?? schema.help)?.[language] ?? '';
        const found = explained.some((text) => text.includes(field) && text.includes(help));
        expect.soft(help && found, `${collection}: ${field}`).toBe(true);
      }
    }
  });
}

test('a schema explains every field in both languages', () => {
  for (const collection of each(publishedCollections)) {
    const { properties } = JSON.parse(built('real', `data/schema/${collection}.json`)) as FieldSchema;
    const entry = properties?.entries?.items?.properties ?? {};
    const fields = [properties ?? {}, entry, ...languages.map((language) => entry[language]?.properties ?? {})];
    for (const [field, schema] of each(fields.flatMap((some) => Object.entries(some)))) {
      const { title, description } = schema as { title?: string; description?: string };
      expect
        .soft(`${title}: ${description}`, `${collection}: ${field}`)
        .toMatch(/ \/ .*: .*\p{Script=Devanagari}.* \/ .*[a-z]/u);
    }
  }
});
