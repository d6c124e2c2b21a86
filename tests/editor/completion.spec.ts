import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { schemaForEditors } from '../../src/collections/schemas/for-editors.ts';
import { bilingualSchemas } from '../../src/collections/schemas/index.ts';
import { asFile, storedSchemas } from '../../src/build/editor-schemas.ts';
import { each } from '../support/each.ts';
import { startLanguageServer, type LanguageServer } from '../support/language-server.ts';

const astroServer = 'node_modules/@astrojs/language-server/bin/nodeServer.js';
const yamlServer = 'node_modules/yaml-language-server/bin/yaml-language-server';

test('the stored schemas for editors are those that “npm run schemas” writes', () => {
  for (const [path, schema] of each(Object.entries(storedSchemas()))) {
    expect(readFileSync(path, 'utf8'), `${path} is out of date: run “npm run schemas” and commit it`).toBe(
      asFile(schema),
    );
  }
});

test('an editor is told which files each stored schema is of', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<'yaml.schemas', object>;
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

test.describe('In VS Code', () => {
  test.describe.configure({ mode: 'default' });
  let folder: string;
  let settings: Record<string, unknown>;
  const running: LanguageServer[] = [];

  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'editor काम '));
    cpSync('tests/fixtures/libraries', join(folder, 'content'), { recursive: true });
    cpSync('.vscode/settings.json', join(folder, '.vscode/settings.json'));
    // No program to read: the server would look into every package first.
    writeFileSync(join(folder, 'tsconfig.json'), '{ "files": [] }');
    writeFileSync(join(folder, 'package.json'), '{}');
    const env = { ...process.env, CONTENT_DIR: join(folder, 'content') };
    execFileSync(process.execPath, [resolve('tools/schemas.ts')], { cwd: folder, env });
    settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
  });
  test.afterEach(async () => {
    for (const server of each(running.splice(0))) await server.stop();
  });
  test.afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function markdown(): Promise<LanguageServer> {
    const server = await startLanguageServer(astroServer, folder, settings, {
      typescript: { tsdk: resolve('node_modules/typescript/lib') },
      contentIntellisense: settings['astro.content-intellisense'],
    });
    running.push(server);
    return server;
  }

  async function yaml(): Promise<LanguageServer> {
    const server = await startLanguageServer(yamlServer, folder, settings);
    running.push(server);
    return server;
  }

  const refused = (line: number, words: string) => ({ line, words, message: `Property ${words} is not allowed.` });

  test('a misspelt field is underlined in an original, in a translation and in a page with components', async () => {
    const server = await markdown();
    expect(
      await server.underlined('content/events/opening.hi.md', 'markdown', '---\ntitle: x\nconfidnce: high\n---\n'),
    ).toContainEqual(refused(3, 'confidnce'));
    // What is right in the original is wrong here, also where the translation is yet to be written.
    for (const entry of ['opening', 'fair']) {
      const text = '---\ntitle: x\nconfidence: high\n---\n';
      expect(await server.underlined(`content/events/${entry}.en.md`, 'markdown', text)).toContainEqual(
        refused(3, 'confidence'),
      );
    }
    const page = "---\ntitel: 'x'\n---\n\n<KeyEvents />\n";
    expect(await server.underlined('content/pages/home.hi.mdx', 'markdown', page)).toContainEqual(refused(2, 'titel'));
  });

  test('what a field cannot hold is underlined', async () => {
    const server = await markdown();
    const text = "---\nkey: perhaps\ndate: '4-11-2025'\ncategory: bulding\nsources: []\n---\n";
    const found = await server.underlined('content/events/opening.hi.md', 'markdown', text);
    for (const words of ['perhaps', "'4-11-2025'", 'bulding', '[]']) {
      expect(found).toContainEqual(expect.objectContaining({ words }));
    }
  });

  test('completion names the fields of an original, explained in both languages', async () => {
    const server = await markdown();
    const fields = await server.offered(
      'content/events/opening.hi.md',
      'markdown',
      "---\ntitle: 'x'\n|\n---\n\nText.\n",
    );
    expect([...fields.keys()]).toEqual(expect.arrayContaining(['date', 'category', 'people', 'sources', 'updated']));
    expect([...fields.keys()]).not.toContain('translates');
    expect(fields.get('date')).toContain('जितनी ज्ञात हो उतनी');
    expect(fields.get('date')).toContain('As exactly as it is known');
    expect(fields.get('date')).toContain("'2020-03-01'");
  });

  test('completion names only the text’s fields in a translation', async () => {
    const server = await markdown();
    const fields = await server.offered('content/events/opening.en.md', 'markdown', '---\ntitle: x\n|\n---\n');
    expect([...fields.keys()].sort()).toEqual([
      'added',
      'corrections',
      'outcome',
      'translates',
      'updated',
      'आवश्यक फ़ील्ड / Required fields',
    ]);
  });

  test('completion offers the values of a field, and names of what there is', async () => {
    const server = await markdown();
    const values = async (file: string, text: string) => [...(await server.offered(file, 'markdown', text)).keys()];
    expect(await values('content/events/opening.hi.md', '---\nconfidence: |\n---\n')).toEqual(['high', 'medium']);
    expect(await values('content/events/open-door.hi.md', '---\nplace: |\n---\n')).toEqual(['riverside', 'hilltop']);
    expect(await values('content/events/fair.hi.md', '---\nsources:\n  - |\n---\n')).toEqual([
      'kfar-news',
      'kitab-nama',
      'river-news',
      'village-post',
    ]);
    expect(await values('content/quotes/asha-seed.hi.md', '---\ntopics:\n  - |\n---\n')).toEqual(['reading', 'sowing']);
    expect(await values('content/differences/number-of-books.hi.md', '---\nconcerns:\n  - |\n---\n')).toEqual(
      expect.arrayContaining(['meeting:spring', 'person:asha', 'page:about']),
    );
  });

  test('a misspelt field is underlined in a source, a list and a site’s words, and completion knows theirs', async () => {
    const server = await yaml();
    expect(await server.underlined('content/sources/river-news.yaml', 'yaml', 'publsher: x\n')).toContainEqual(
      refused(1, 'publsher'),
    );
    expect(await server.underlined('content/places.yaml', 'yaml', '- id: x\n  contry: NP\n')).toContainEqual(
      refused(2, 'contry'),
    );
    expect(await server.underlined('content/site.en.yaml', 'yaml', 'nam: x\n')).toContainEqual(refused(1, 'nam'));
    const fields = await server.offered('content/sources/village-post.yaml', 'yaml', 'language: hi\n|');
    expect(fields.get('published')).toContain('पृष्ठ पर तारीख न हो तो न लिखें');
    expect(fields.get('published')).toContain('Left out where the page states no date');
    const kinds = await server.offered('content/sources/new.yaml', 'yaml', 'kind: |');
    expect([...kinds.keys()]).toEqual(['official', 'agency', 'news', 'background']);
  });
});
