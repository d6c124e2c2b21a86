import { Validator, type Schema } from '@cfworker/json-schema';
import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { referenceKindNames } from '../../src/utils/references.ts';
import { bilingualSchemas, listSchemas, type EntryFolder, type ListName } from '../../src/collections/schemas/index.ts';
import { publishedCollections } from '../../src/collections/schemas/published/entry.ts';
import { languages } from '../../src/site.config.ts';
import { entryFiles, sourceIds, yamlFile } from '../support/content.ts';
import { each } from '../support/each.ts';
import { publishedFile, publishedTexts, textIn, type PublishedFile } from '../support/published.ts';
import { built, siteDefinitions, type SiteName } from '../support/sites.ts';

const folders = Object.keys(bilingualSchemas) as EntryFolder[];

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  const { SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR } = siteDefinitions[name].environment;
  const site = SITE_URL + BASE_PATH;

  test(`${name}: every file of data is what its schema says, and the schema lets nothing else through`, () => {
    for (const collection of each(publishedCollections)) {
      const file = publishedFile(name, collection);
      expect(file.$schema).toBe(`${site}data/schema/${collection}.json`);
      const schema = JSON.parse(built(name, file.$schema.slice(site.length))) as Schema;
      const validator = new Validator(schema, '2020-12', false);
      expect.soft(validator.validate(file).errors, collection).toEqual([]);
      for (const wrong of each(withUnknownField(file))) {
        expect.soft(validator.validate(wrong).valid, collection).toBe(false);
      }
    }
  });

  test(`${name}: every entry of the content is in its file, with all that its editor wrote, in every language`, () => {
    for (const folder of each(folders)) {
      const { entries } = publishedFile(name, folder);
      for (const language of languages) {
        const written = entryFiles(CONTENT_DIR, folder, language);
        const published = entries.filter((entry) => textIn(entry, language));
        expect(published.map(({ id }) => id)).toEqual(written.map(({ slug }) => slug).sort());
        for (const { slug, path, fields } of each(written)) {
          const { translates, ...kept } = fields;
          const entry = entries.find(({ id }) => id === slug);
          const text = entry && textIn(entry, language);
          expect.soft({ ...entry, ...text }, path).toMatchObject(kept);
          expect.soft(typeof text?.upToDate, path).toBe(translates ? 'boolean' : 'undefined');
        }
      }
    }
    expect(publishedFile(name, 'sources').entries.map(({ id }) => id)).toEqual(sourceIds(CONTENT_DIR).sort());
    for (const list of each(Object.keys(listSchemas) as ListName[])) {
      const items = yamlFile(join(CONTENT_DIR, `${list}.yaml`)) as { id: string }[];
      expect(publishedFile(name, list).entries).toEqual(items.sort((a, b) => (a.id < b.id ? -1 : 1)));
    }
  });

  test(`${name}: a file is as old as the latest of its texts`, () => {
    for (const folder of each(folders)) {
      const written = languages.flatMap((language) => entryFiles(CONTENT_DIR, folder, language));
      const dates = written.map(({ fields }) => String(fields.updated)).sort();
      expect(publishedFile(name, folder).updated).toBe(dates.at(-1));
    }
  });

  test(`${name}: texts cite sources that are there, and hold nothing that means something on the site only`, () => {
    const known = sourceIds(CONTENT_DIR);
    const texts = publishedTexts(name);
    expect(texts.length).toBeGreaterThan(10);
    const own = new RegExp(`\\]\\((?:#|\\.|(?:${referenceKindNames.join('|')}):)|</?[A-Z]`);
    for (const { at, text, cited } of each(texts)) {
      expect
        .soft(
          cited.filter((id) => !known.includes(id)),
          at,
        )
        .toEqual([]);
      expect.soft(own.exec(text)?.[0], at).toBeUndefined();
      expect.soft(text, at).toBe(text.trim());
    }
  });

  test(`${name}: every address of the site in the data leads to a page, and to a place on it`, () => {
    const pages = new Map<string, string>();
    const addresses = publishedCollections.flatMap((collection) =>
      [...built(name, `data/${collection}.json`).matchAll(new RegExp(`${SITE_URL}[^\\s")\\\\]*`, 'g'))].map(
        ([url]) => url,
      ),
    );
    const broken = [...new Set(addresses)].filter((url) => {
      const { pathname, hash } = new URL(url);
      if (!pathname.startsWith(BASE_PATH)) return true;
      const path = pathname.slice(BASE_PATH.length);
      if (!path.endsWith('/')) return !existsSync(join(OUT_DIR, path));
      if (!existsSync(join(OUT_DIR, path, 'index.html'))) return true;
      if (!pages.has(path)) pages.set(path, built(name, `${path}index.html`));
      return hash !== '' && !pages.get(path)?.includes(` id="${hash.slice(1)}"`);
    });
    expect(broken).toEqual([]);
  });
}

/** The same file with a field more: around the entries, in one of them, in its text. */
function withUnknownField(file: PublishedFile): object[] {
  const [first, ...others] = file.entries;
  const texts = languages.filter((language) => first?.[language]);
  return [
    { ...file, unknown: true },
    { ...file, entries: [{ ...first, unknown: true }, ...others] },
    ...texts.map((language) => ({
      ...file,
      entries: [{ ...first, [language]: { ...(first?.[language] as object), unknown: true } }, ...others],
    })),
  ];
}
