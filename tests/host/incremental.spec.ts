import { expect, test } from '@playwright/test';
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bilingualSchemas } from '../../src/collections/schemas/index.ts';
import { build } from '../support/build.ts';
import { each } from '../support/each.ts';
import { copyProject, hashes, startBuild } from '../support/project-copy.ts';
import { siteDefinitions } from '../support/sites.ts';

const { environment } = siteDefinitions.topic;
const folder = mkdtempSync(join(tmpdir(), 'incremental-'));
const content = join(folder, 'content');

test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Changes the content's files that a pattern names. */
function edit(pattern: string, change: (text: string) => string): void {
  const files = globSync(pattern, { cwd: content }).map((file) => join(content, file));
  expect(files.length, pattern).toBeGreaterThan(0);
  for (const file of each(files)) {
    const text = readFileSync(file, 'utf8');
    expect(change(text), file).not.toBe(text);
    writeFileSync(file, change(text));
  }
}

/** An entry of each kind, by its path without language and ending. */
function oneOfEach(name: RegExp): string[] {
  return (
    Object.keys(bilingualSchemas)
      // A page may be there once, and two chapters may not tell the same years.
      .filter((kind) => kind !== 'pages' && kind !== 'chapters')
      .flatMap((kind) => {
        const files = globSync(`${kind}/*.hi.md`, { cwd: content }).sort();
        return files.find((file) => name.test(file))?.replace('.hi.md', '') ?? [];
      })
  );
}

function copyAll(ending: string): void {
  for (const path of each(oneOfEach(/(?<!-copy|-again|-renamed)\.hi/))) {
    for (const file of each(globSync(`${path}.*.md`, { cwd: content })))
      cpSync(join(content, file), join(content, file.replace(path, path + ending)));
  }
}

/** Each apart: what any page may show of all entries would hide what one page shows of some. */
const changes: Record<string, () => void> = {
  'texts are edited': () => {
    edit('*/*.en.md{,x}', (text) => `${text}\nOne more sentence [@river-news].\n`);
    edit('events/*.hi.md', (text) => `${text}\nएक और वाक्य [@river-news]।\n`);
    edit('events/fair.hi.md', (text) => text.replace(/^outcome: .*$/m, 'outcome: दूसरा नतीजा'));
  },
  'titles are edited': () => {
    edit('{events,chapters,meetings,people,glossary,questions,sectors,quotes,differences}/*.hi.md', (text) =>
      text.replace(/^title: ('?)/m, 'title: $1नया '),
    );
  },
  'entries are added, renamed and taken out': () => {
    copyAll('-added');
    for (const file of each(globSync('*/*-copy.*', { cwd: content })))
      renameSync(join(content, file), join(content, file.replace('-copy', '-renamed')));
    for (const file of each(globSync('*/*-again.*', { cwd: content }))) rmSync(join(content, file));
  },
  'lists are edited, and reports come and go': () => {
    edit('sources/river-news.yaml', (text) => text.replace(/en: ([^}\n]*)/, 'en: New $1'));
    edit('{places,topics}.yaml', (text) => text.replace(/en: (\w)/, 'en: New $1'));
    edit('site.en.yaml', (text) => text.replace(/^name: (.*)$/m, 'name: New $1'));
    renameSync(join(content, 'sources/old-report.yaml'), join(content, 'sources/new-report.yaml'));
  },
};

/** Builds the content's site and gives the hash of each of its files, by path. */
function siteWith(cache: string): Map<string, string> {
  const out = join(folder, 'site');
  rmSync(out, { recursive: true, force: true });
  const settings = { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: join(folder, cache), PDF: 'off' };
  const { status, output } = build({ ...environment, ...settings });
  expect(status, output).toBe(0);
  return hashes(out);
}

test('a build after a change makes byte for byte what a clean one makes', () => {
  test.setTimeout(600_000);
  cpSync(environment.CONTENT_DIR, content, { recursive: true });
  copyAll('-copy');
  copyAll('-again');
  cpSync(join(content, 'sources/river-news.yaml'), join(content, 'sources/old-report.yaml'));
  const first = siteWith('kept');
  for (const [what, change] of each(Object.entries(changes))) {
    change();
    const incremental = siteWith('kept');
    const clean = siteWith(`clean ${what}`);
    expect([...incremental.keys()], what).toEqual([...clean.keys()]);
    const different = [...clean].filter(([file, hash]) => incremental.get(file) !== hash).map(([file]) => file);
    expect(different, what).toEqual([]);
    expect(clean, what).not.toEqual(first);
  }
});

type Change = [file: string, from: RegExp, to: string];

/** Changes in the project, each of them built by itself. */
const changesOfCode: Record<string, Change[]> = {
  'a component is changed': [['src/layouts/Document.astro', /<meta charset="utf-8" \/>/, '$&<meta name="changed" />']],
  'a data function is changed': [['src/data/pages.ts', /\.\.\.own\.data,/, '$& name: `New ${own.data.name}`,']],
  'a step of the pass over a page is changed, and a report has another publisher': [
    ['src/html/citations.ts', /`source-\$\{number\}`/, '`report-${number}`'],
    [`${environment.CONTENT_DIR}/sources/river-news.yaml`, /en: (\w)/, 'en: Newer $1'],
  ],
  'a colour is changed': [['src/styles/tokens.css', /(--color-\w+: )#[0-9a-f]{6};/, '$1#123456;']],
};

test('a comment in a style sheet leaves what Astro keeps, and what is changed in code shows on every page that it is for', async () => {
  test.setTimeout(600_000);
  const project = copyProject();
  const change = ([file, from, to]: Change): void => {
    const text = readFileSync(join(project, file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(project, file), text.replace(from, to));
  };
  const siteOf = async (cache: string): Promise<Map<string, string>> => {
    const out = join(project, 'site');
    rmSync(out, { recursive: true, force: true });
    const settings = { ...environment, OUT_DIR: out, CACHE_DIR: join(folder, cache), PDF: 'off' };
    const { status, output } = await startBuild(project, settings).ended;
    expect(status, output).toBe(0);
    return hashes(out);
  };
  const contentCaches = (): string[] => readdirSync(join(folder, 'code')).filter((name) => /^[0-9a-f]{16}$/.test(name));
  try {
    let before = await siteOf('code');
    const caches = contentCaches();
    expect(caches).toHaveLength(1);
    change(['src/styles/tokens.css', /$/, '/* One more word. */\n']);
    await siteOf('code');
    for (const [what, all] of each(Object.entries(changesOfCode))) {
      all.forEach(change);
      const incremental = await siteOf('code');
      expect(incremental, what).toEqual(await siteOf(`clean ${what}`));
      expect(incremental, what).not.toEqual(before);
      before = incremental;
    }
    expect(contentCaches()).toEqual(caches);
  } finally {
    rmSync(project, { recursive: true });
  }
});
