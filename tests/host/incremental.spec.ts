import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bilingualSchemas } from '../../src/schemas/index.ts';
import { build } from '../support/build.ts';
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
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    expect(change(text), file).not.toBe(text);
    writeFileSync(file, change(text));
  }
}

/** An entry of each kind, by its path without language and ending. */
function oneOfEach(name: RegExp): string[] {
  return Object.keys(bilingualSchemas)
    .filter((kind) => kind !== 'pages')
    .flatMap((kind) => {
      const files = globSync(`${kind}/*.hi.md`, { cwd: content }).sort();
      return files.find((file) => name.test(file))?.replace('.hi.md', '') ?? [];
    });
}

function copyAll(ending: string): void {
  for (const path of oneOfEach(/(?<!-copy|-again|-renamed)\.hi/)) {
    for (const file of globSync(`${path}.*.md`, { cwd: content }))
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
    edit('{events,meetings,people,glossary,questions,sectors,quotes,differences}/*.hi.md', (text) =>
      text.replace(/^title: (.*)$/m, 'title: नया $1'),
    );
  },
  'entries are added, renamed and taken out': () => {
    copyAll('-added');
    for (const file of globSync('*/*-copy.*', { cwd: content }))
      renameSync(join(content, file), join(content, file.replace('-copy', '-renamed')));
    for (const file of globSync('*/*-again.*', { cwd: content })) rmSync(join(content, file));
  },
  'lists are edited, and reports come and go': () => {
    edit('sources/river-news.yaml', (text) => text.replace(/en: ([^}\n]*)/, 'en: New $1'));
    edit('places.yaml', (text) => text.replace(/en: (\w)/, 'en: New $1'));
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
  const files = globSync('**/*', { cwd: out }).filter((file) => statSync(join(out, file)).isFile());
  return new Map(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    ]),
  );
}

test('a build after a change makes byte for byte what a clean one makes', () => {
  test.setTimeout(600_000);
  cpSync(environment.CONTENT_DIR, content, { recursive: true });
  copyAll('-copy');
  copyAll('-again');
  cpSync(join(content, 'sources/river-news.yaml'), join(content, 'sources/old-report.yaml'));
  const first = siteWith('kept');
  for (const [what, change] of Object.entries(changes)) {
    change();
    const incremental = siteWith('kept');
    const clean = siteWith(`clean ${what}`);
    expect([...incremental.keys()], what).toEqual([...clean.keys()]);
    const different = [...clean].filter(([file, hash]) => incremental.get(file) !== hash).map(([file]) => file);
    expect(different, what).toEqual([]);
    expect(clean, what).not.toEqual(first);
  }
});
