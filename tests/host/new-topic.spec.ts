import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/collections/lint/files.ts';
import { check, today } from '../../src/collections/lint/index.ts';
import { languages } from '../../src/site.config.ts';
import { build } from '../support/build.ts';
import { each } from '../support/each.ts';
import { brokenLinks, linkedFiles, type LinkedFile } from '../support/links.ts';
import { newFolder } from '../support/project-copy.ts';
import { siteDefinitions } from '../support/sites.ts';

const { environment } = siteDefinitions.topic;

let folder: string;
let content: string;
test.beforeEach(() => {
  folder = newFolder('topic-');
  content = join(folder, 'content');
  const command = [process.execPath, ['tools/new.ts', 'topic', content], { encoding: 'utf8' }] as const;
  const { status, stdout, stderr } = spawnSync(...command);
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toContain(`CONTENT_DIR=${content} npm run dev`);
});
test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Builds the folder's site. Returns its files, whose links all lead somewhere. */
async function siteOf(changes: Readonly<Record<string, string>> = {}): Promise<ReadonlyMap<string, LinkedFile>> {
  const settings = { ...environment, ...changes, CONTENT_DIR: content, OUT_DIR: join(folder, 'site') };
  const { status, output } = build({ ...settings, PDF: 'off' });
  expect(status, output).toBe(0);
  const files = await linkedFiles(settings);
  expect(brokenLinks(files, settings)).toEqual([]);
  return files;
}

/** The sections that a page links to, in order. */
const sectionsOn = (page: LinkedFile | undefined): string[] => [
  ...new Set((page?.links ?? []).flatMap((link) => /\/en\/(\w+)\/$/.exec(link)?.[1] ?? [])),
];

function change(path: string, from: string | RegExp, to: string): void {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

test('a new topic has no mistakes and no warnings, and its site has every section and the form for its own repository', async () => {
  expect(check(readContent(content), today())).toEqual([]);
  mkdirSync(join(folder, '.git'));
  const files = await siteOf({ ADMIN_REPOSITORY: 'owner/name' });
  expect(readFileSync(join(folder, 'site/admin/index.html'), 'utf8')).toContain('"folder":"content/events"');
  for (const section of ['timeline', 'sectors', 'quotes', 'questions', 'meetings', 'people', 'glossary', 'differences'])
    expect.soft([...files.keys()], section).toContain(`en/${section}/index.html`);
});

test('a site names its sections, orders them, and leaves out those without entries', async () => {
  rmSync(join(content, 'quotes'), { recursive: true });
  change('site.hi.yaml', '  - id: timeline\n', '  - id: questions\n  - id: timeline\n');
  for (const language of languages) {
    for (const page of ['home', 'summary']) change(`pages/${page}.${language}.mdx`, /<Quotes .*\n/, '');
  }
  const files = await siteOf();
  const home = files.get('en/index.html');
  expect(sectionsOn(home).slice(0, 7)).toEqual([
    ...['questions', 'timeline', 'sectors', 'meetings'],
    ...['people', 'glossary', 'differences'],
  ]);
  const pages = globSync('**/*.{html,xml,txt,md}', { cwd: join(folder, 'site') });
  const shown = each(pages.map((path) => [path, readFileSync(join(folder, 'site', path), 'utf8')] as const));
  const named = shown.filter(([, text]) => /\/quotes\/|quotes\.json/.test(text)).map(([path]) => path);
  expect(named).toEqual([]);
  expect(shown.find(([path]) => path === 'en/sectors/index.html')?.[1]).toMatch(/<h1[^>]*>\s*What they share\s*</);

  change('pages/about.en.md', 'The story is made up', 'The story ([quotes](section:quotes)) is made up');
  expect(check(readContent(content), today()).map(({ kind }) => kind)).toContain('not-a-reference');
});

test('a first page is enough for a site, and no page promises what is not there', async () => {
  const kept = ['site.hi.yaml', 'site.en.yaml', 'places.yaml', 'categories.yaml', 'topics.yaml'];
  const topic = join(folder, 'whole');
  cpSync(content, topic, { recursive: true });
  rmSync(content, { recursive: true });
  mkdirSync(join(content, 'pages'), { recursive: true });
  for (const file of each(kept)) cpSync(join(topic, file), join(content, file));
  change('site.hi.yaml', /^firstReports.*\n/m, '');
  const fields = "title: शुरुआत\nsummary: बस एक पन्ना।\nupdated: '2021-01-01'\n";
  writeFileSync(join(content, 'pages/home.hi.mdx'), `---\n${fields}---\n\nअभी यही है।\n`);
  const files = await siteOf();
  expect(sectionsOn(files.get('en/index.html'))).toEqual(['print', 'data', 'search']);
  expect([...files.keys()].filter((path) => /timeline\/|sectors\//.test(path))).toEqual([]);
});
