import { expect, test } from '@playwright/test';
import { languages, originalLanguage, type Language } from '../../src/site.config.ts';
import { entryFiles, sourceIds, yamlFile, type EntryFile } from '../support/content.ts';
import { each } from '../support/each.ts';
import { siteDefinitions } from '../support/sites.ts';
import { graphOf, nodesIn } from '../support/structured-data.ts';

const { SITE_URL, BASE_PATH, CONTENT_DIR } = siteDefinitions.topic.environment;
const root = SITE_URL + BASE_PATH;
/** The entries of a collection as a language's pages show them: in the original where they are not translated. */
const shown = (folder: string, language: Language): EntryFile[] => {
  const translations = new Map(entryFiles(CONTENT_DIR, folder, language).map((entry) => [entry.slug, entry]));
  return entryFiles(CONTENT_DIR, folder, originalLanguage).map((original) => {
    const { fields, body } = translations.get(original.slug) ?? original;
    return { ...original, body, fields: { ...original.fields, ...fields } };
  });
};
/** What a page says of an entry that it shows. */
const node = (address: string, id: string) =>
  nodesIn(graphOf('topic', address)).find((one) => one['@id'] === root + id && one['@type']);

for (const language of languages) {
  test(`what pages tell programs is what the content says (${language})`, () => {
    const onList = (section: string, slug: string) =>
      node(`${language}/${section}/`, `${language}/${section}/#${slug}`);
    for (const { slug, fields } of each(shown('events', language))) {
      // An event is one to search engines only where its place is known.
      const date = fields.place ? { startDate: fields.date } : {};
      expect.soft(onList('timeline', slug), slug).toMatchObject({ name: fields.title, ...date });
    }
    for (const { slug, fields } of each(shown('people', language))) {
      const type = fields.kind === 'person' ? 'Person' : 'Organization';
      expect.soft(onList('people', slug), slug).toMatchObject({ '@type': type, name: fields.title });
    }
    for (const { slug, fields } of each(shown('glossary', language))) {
      expect.soft(onList('glossary', slug), slug).toMatchObject({ name: fields.title, description: fields.definition });
    }
    for (const { slug, fields } of each(shown('quotes', language))) {
      const said = { text: fields.original, inLanguage: fields.language, dateCreated: fields.date };
      const speakers = (fields.speakers as string[]).map((one) => ({ '@id': `${root}${language}/people/#${one}` }));
      const by = fields.kind === 'reported' ? { about: speakers } : { creator: speakers };
      const page = `${language}/quotes/${slug}/`;
      expect.soft(node(page, `${page}#quote`), slug).toMatchObject({ ...said, ...by });
    }
    for (const { slug, fields } of each(shown('questions', language))) {
      const [page] = graphOf('topic', `${language}/questions/${slug}/`);
      expect.soft(page, slug).toMatchObject({ '@type': 'Article', headline: fields.title });
    }
    for (const id of each(sourceIds(CONTENT_DIR))) {
      const { url, title, publisher } = yamlFile(`${CONTENT_DIR}/sources/${id}.yaml`) as Record<string, string>;
      const by = { name: (publisher as unknown as Record<Language, string>)[language] };
      expect.soft(onList('sources', id), id).toMatchObject({ url, ...(title && { name: title }), publisher: by });
    }
    for (const { slug, fields } of each(shown('meetings', language))) {
      const [page] = graphOf('topic', `${language}/meetings/${slug}/`);
      expect
        .soft(page, slug)
        .toMatchObject({ headline: fields.title, description: expect.stringContaining(String(fields.summary)) });
      expect.soft(page?.about, slug).toMatchObject({ name: fields.title, startDate: fields.date });
    }
  });
}
