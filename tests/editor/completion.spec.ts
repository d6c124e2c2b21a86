import { type Schema, Validator } from '@cfworker/json-schema';
import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { schemaForEditors } from '../../src/collections/schemas/for-editors.ts';
import { bilingualSchemas } from '../../src/collections/schemas/index.ts';
import { asFile, storedSchemas } from '../../src/build/editor-schemas.ts';
import { each } from '../support/each.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const settings = readJson('.vscode/settings.json') as { 'yaml.schemas': Record<string, string> };

test('the stored schemas for editors are those that “npm run schemas” writes', () => {
  for (const [path, schema] of each(Object.entries(storedSchemas()))) {
    expect(readFileSync(path, 'utf8'), `${path} is out of date: run “npm run schemas” and commit it`).toBe(
      asFile(schema),
    );
  }
});

test('an editor is told which files each stored schema is of', () => {
  expect(Object.keys(settings['yaml.schemas']).sort()).toEqual(
    Object.keys(storedSchemas())
      .map((path) => `./${path}`)
      .sort(),
  );
});

test('the schemas for editors hold none of our own keywords', () => {
  const written = asFile(schemaForEditors(bilingualSchemas.events.original));
  expect(written).not.toMatch(/"(?:label|help|relation|prose)":/);
});

// VS Code underlines and completes by these schemas: https://github.com/withastro/language-tools, and its extension for YAML.
test.describe('In VS Code', () => {
  test.describe.configure({ mode: 'default' });
  let folder: string;

  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'editor काम '));
    cpSync('tests/fixtures/libraries', join(folder, 'content'), { recursive: true });
    const env = { ...process.env, CONTENT_DIR: join(folder, 'content') };
    execFileSync(process.execPath, [resolve('tools/schemas.ts')], { cwd: folder, env });
  });
  test.afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** The schema of a file of the content: an entry's by Astro's list of entries, another's by the settings. */
  function schemaOf(file: string): Schema {
    const [stored] = Object.entries(settings['yaml.schemas']).find(([, pattern]) => matchesGlob(file, pattern)) ?? [];
    if (stored) return readJson(join(folder, stored)) as Schema;
    const list = readJson(join(folder, '.astro/collections/collections.json')) as { entries: Record<string, string> };
    const name = list.entries[decodeURIComponent(pathToFileURL(join(folder, file)).href).toLowerCase()];
    return readJson(join(folder, `.astro/collections/${name}.schema.json`)) as Schema;
  }

  /** Where a file with such fields does not meet its schema, as JSON pointers. */
  function underlined(file: string, fields: unknown): string[] {
    const { errors } = new Validator(schemaOf(file), '2020-12', false).validate(fields);
    return errors.map(({ instanceLocation }) => instanceLocation);
  }

  const fieldOf = (file: string, name: string): Schema => schemaOf(file).properties?.[name] as Schema;

  test('a misspelt field is underlined in an original, in a translation and in a page with components', () => {
    expect(underlined('content/events/opening.hi.md', { confidnce: 'high' })).toContain('#/confidnce');
    expect(underlined('content/events/opening.hi.md', { confidence: 'high' })).not.toContain('#/confidence');
    // What is right in the original is wrong here, also where the translation is yet to be written.
    for (const entry of ['opening', 'fair']) {
      expect(underlined(`content/events/${entry}.en.md`, { confidence: 'high' })).toContain('#/confidence');
    }
    expect(underlined('content/pages/home.hi.mdx', { titel: 'x' })).toContain('#/titel');
  });

  test('what a field cannot hold is underlined', () => {
    const wrong = { key: 'perhaps', date: '4-11-2025', category: 'bulding', sources: [] };
    expect(underlined('content/events/opening.hi.md', wrong)).toEqual(
      expect.arrayContaining(['#/key', '#/date', '#/category', '#/sources']),
    );
  });

  test('completion names the fields of an original, explained in both languages', () => {
    const { properties = {} } = schemaOf('content/events/opening.hi.md');
    const names = Object.keys(properties);
    expect(names).toEqual(expect.arrayContaining(['date', 'category', 'people', 'sources', 'updated']));
    expect(names).not.toContain('translates');
    const { markdownDescription } = fieldOf('content/events/opening.hi.md', 'date');
    expect(markdownDescription).toContain('जितनी पता हो, उतनी');
    expect(markdownDescription).toContain('As exactly as it is known');
    expect(markdownDescription).toContain("'2020-03-01'");
  });

  test('completion names only the text’s fields in a translation', () => {
    const { properties = {}, title } = schemaOf('content/events/opening.en.md');
    expect(Object.keys(properties).sort()).toEqual([
      'added',
      'corrections',
      'outcome',
      'title',
      'translates',
      'updated',
    ]);
    expect(title).toBe('आवश्यक फ़ील्ड / Required fields');
  });

  test('completion offers the values of a field, and names of what there is', () => {
    expect(fieldOf('content/events/opening.hi.md', 'confidence').enum).toEqual(['high', 'medium']);
    expect(fieldOf('content/events/open-door.hi.md', 'place').enum).toEqual(['riverside', 'hilltop']);
    expect(fieldOf('content/events/fair.hi.md', 'sources').items).toMatchObject({
      enum: ['kfar-news', 'kitab-nama', 'river-news', 'village-post'],
    });
    expect(fieldOf('content/quotes/asha-seed.hi.md', 'topics').items).toMatchObject({ enum: ['reading', 'sowing'] });
    const { items } = fieldOf('content/differences/number-of-books.hi.md', 'concerns') as { items: Schema };
    expect(items.anyOf?.[0]?.enum).toEqual(expect.arrayContaining(['meeting:spring', 'person:asha', 'page:about']));
  });

  test('a misspelt field is underlined in a source, a list and a site’s words, and completion knows theirs', () => {
    expect(underlined('content/sources/river-news.yaml', { publsher: 'x' })).toContain('#/publsher');
    expect(underlined('content/places.yaml', [{ id: 'x', contry: 'NP' }])).toContain('#/0/contry');
    expect(underlined('content/site.en.yaml', { nam: 'x' })).toContain('#/nam');
    const { markdownDescription } = fieldOf('content/sources/village-post.yaml', 'published');
    expect(markdownDescription).toContain('पृष्ठ पर तारीख न हो तो न लिखें');
    expect(markdownDescription).toContain('Left out where the page states no date');
    const kinds = ['official', 'agency', 'news', 'background'];
    expect(fieldOf('content/sources/new.yaml', 'kind').enum).toEqual(kinds);
  });
});
