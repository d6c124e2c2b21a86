import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NamedEntry } from '../../src/collections/lint/content.ts';
import { type ContentFile, readContent } from '../../src/collections/lint/files.ts';
import { check, mistakesAmong } from '../../src/collections/lint/index.ts';
import { report } from '../../src/collections/lint/report.ts';
import { translationStates } from '../../src/collections/lint/translations.ts';
import { type Named, referenceTo } from '../../tools/entries/mentions.ts';
import { type Plan, planRemoval, planRename } from '../../tools/entries/plan.ts';
import { collections, isCollection } from '../../tools/new-entry/files.ts';
import { each } from '../support/each.ts';

const topic = readContent('tests/fixtures/libraries');

/** Texts that name others in every way in which a text can. */
const further = {
  'questions/every-form.hi.md': `---
order: 9
title: हर रूप
updated: '2021-01-01'
# accept: no-translation
---

[शब्द](event:opening "शीर्षक") [*झुके* शब्द](event:opening), [**मोटे** शब्द][fair] और [मेला], [सूची में](section:timeline#opening) [@village-post; @river-news;@kfar-news]।

[बैठक](meeting:spring#decided)।

[fair]: event:opening
[मेला]: event:opening
`,
  'differences/every-form.hi.md': `---
order: 2
concerns:
  # The first one.
  - "event:opening" # in two quotes
  - 'meeting:spring#decided'
  - meeting:autumn
positions: # two
  - id: one
    sources: [ village-post,  river-news ]
  - id: two
    sources:
      - kfar-news
      - kitab-nama
title: हर रूप
positionTexts: { one: एक, two: दो }
positionLabels: { one: एक, two: दो }
updated: '2021-01-01'
# accept: no-translation
---

यहाँ संख्या नहीं है [@river-news]।
`,
};

const content = [
  ...topic,
  ...Object.entries(further).map(([path, text]) => ({ path, bytes: Buffer.from(text.replaceAll('\n', '\r\n')) })),
].sort((a, b) => (a.path < b.path ? -1 : 1));

function namesIn(collection: NamedEntry): string[] {
  const list = textOf(content, `${collection}.yaml`);
  if (list) return [...list.matchAll(/^- id: (.*)$/gm)].map(([, id = '']) => id);
  const paths = content.map(({ path }) => path).filter((path) => path.startsWith(`${collection}/`));
  return [...new Set(paths.map((path) => path.slice(collection.length + 1).replace(/\..*/, '')))];
}

function textOf(files: readonly ContentFile[], wanted: string): string {
  return Buffer.from(files.find(({ path }) => path === wanted)?.bytes ?? []).toString();
}

function carriedOut(files: readonly ContentFile[], { changes }: Plan): ContentFile[] {
  const gone = changes.map(({ before }) => before);
  const after = [...files.filter((file) => !gone.includes(file)), ...changes.flatMap((change) => change.after ?? [])];
  return after.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const mistakesIn = (files: readonly ContentFile[]): string => report(mistakesAmong(check(files)), ['en']);
const isRefused = ({ needed, mistakesAfter }: Plan): boolean => needed.length + mistakesAfter.length > 0;

/** The status of every translation, under an entry's present name. */
const statusesIn = (files: readonly ContentFile[], of: string, now: string): string[] =>
  translationStates(files)
    .map(({ name, status }) => `${name === of ? now : name} ${status}`)
    .sort();

/** All files but the redirects. */
const textsIn = (files: readonly ContentFile[]): string[] =>
  files.filter(({ path }) => path !== 'redirects.yaml').map(({ path }) => `${path}\n${textOf(files, path)}`);

/** The lines that still name an entry, other than where its old page leads. */
function linesNaming(files: readonly ContentFile[], { collection, slug }: Named): string[] {
  const names = [referenceTo({ collection, slug }), collection === 'sources' ? `@${slug}` : undefined, `#${slug}`];
  return files
    .flatMap(({ bytes }) => Buffer.from(bytes).toString().split('\n'))
    .filter((line) => !line.includes('- from:'))
    .filter((line) => names.some((name) => name && new RegExp(`${name}(?![\\w-])`).test(line)));
}

for (const collection of each(collections.filter(isCollection))) {
  const entries = namesIn(collection).map((slug): Named => ({ collection, slug }));

  test(`every entry of ${collection} gets another name everywhere, and its old one again`, () => {
    for (const named of each(entries)) {
      const name = `${collection}/${named.slug}`;
      const plan = planRename(content, named, 'new-name');
      // No site is built without it.
      if (name === 'pages/home') {
        expect(report(plan.mistakesAfter, ['en'])).toContain('The file pages/home.hi.md is missing');
        continue;
      }
      expect(isRefused(plan), name).toBe(false);
      const after = carriedOut(content, plan);
      expect(mistakesIn(after), name).toBe('');
      expect(linesNaming(after, named)).toEqual([]);
      const now = `${collection}/new-name`;
      expect(statusesIn(after, name, now)).toEqual(statusesIn(content, name, now));

      const back = carriedOut(after, planRename(after, { collection, slug: 'new-name' }, named.slug));
      expect(mistakesIn(back), name).toBe('');
      expect(textsIn(back)).toEqual(textsIn(content));
    }
  });

  test(`every entry of ${collection} goes with all that names it, or what needs it is named`, () => {
    for (const named of each(entries)) {
      const name = `${collection}/${named.slug}`;
      const plan = planRemoval(content, named);
      if (isRefused(plan)) {
        const lines = plan.needed.map(({ parsed, offset }) => parsed.text.slice(offset).split('\n')[0]);
        expect(lines.filter((line) => !line?.includes(named.slug))).toEqual([]);
        continue;
      }
      const after = carriedOut(content, plan);
      expect(mistakesIn(after), name).toBe('');
      expect(linesNaming(after, named)).toEqual([]);
      expect(after.filter(({ path }) => path.startsWith(`${name}.`))).toEqual([]);
      const left = statusesIn(content, name, 'gone').filter((one) => !one.startsWith('gone'));
      expect(statusesIn(after, name, 'gone')).toEqual(left);
    }
  });
}

test('links, citations and ids are taken out, and all else in a file stays as it is', () => {
  const without = (collection: NamedEntry, slug: string, path: string): string[] => {
    const after = textOf(carriedOut(content, planRemoval(content, { collection, slug })), path);
    const before = textOf(content, path).split('\r\n');
    expect(after).not.toMatch(/[^\r]\n/);
    return after.split('\r\n').filter((line) => !before.includes(line));
  };
  const question = 'questions/every-form.hi.md';
  expect(without('meetings', 'autumn', 'differences/every-form.hi.md')).toEqual([]);
  expect(without('events', 'opening', question)).toEqual([
    'शब्द *झुके* शब्द, **मोटे** शब्द और मेला, सूची में [@village-post; @river-news;@kfar-news]।',
  ]);
  expect(without('meetings', 'spring', question)).toEqual(['बैठक।']);
  const { changes } = planRemoval(content, { collection: 'meetings', slug: 'autumn' });
  expect(changes.map(({ before }) => before?.path)).toContain('differences/every-form.hi.md');
});

test('what only an editor can decide is named and nothing changes', () => {
  const placesThatNeed = (collection: NamedEntry, slug: string): string[] =>
    planRemoval(content, { collection, slug }).needed.map(
      ({ parsed: { path, text }, offset }) => `${path}:${text.slice(0, offset).split('\n').length}`,
    );
  expect(placesThatNeed('quotes', 'asha-shelves')).toEqual([
    'pages/home.en.mdx:67',
    'pages/home.hi.mdx:66',
    'pages/summary.en.mdx:22',
    'pages/summary.hi.mdx:21',
  ]);
  // The date of a step is a link.
  expect(placesThatNeed('events', 'shelf-count')).toEqual(['pages/home.en.mdx:54', 'pages/home.hi.mdx:53']);
  expect(placesThatNeed('categories', 'reading')).toEqual(['events/fair.hi.md:3']);
  expect(placesThatNeed('sources', 'kfar-news')).toEqual([
    'questions/who-reported.en.md:7',
    'questions/who-reported.hi.md:7',
    'quotes/asha-seed.hi.md:8',
  ]);
});

test('old addresses lead on to the new name, to what is chosen or to the list', () => {
  const redirects = (plan: Plan, files: readonly ContentFile[] = topic): string =>
    textOf(carriedOut(files, plan), 'redirects.yaml');
  const spring: Named = { collection: 'meetings', slug: 'spring' };
  const before = textOf(topic, 'redirects.yaml');
  const [old, added] = ['  to: meeting:spring', '- from: meetings/spring/'];
  const renamed = carriedOut(topic, planRename(topic, spring, 'first'));
  expect(textOf(renamed, 'redirects.yaml')).toBe(
    `${before.replace(old, '  to: meeting:first')}${added}\n  to: meeting:first\n`,
  );
  // The first address is that of a page again.
  const back = planRename(renamed, { ...spring, slug: 'first' }, 'spring');
  expect(redirects(back, renamed)).toBe(`${before}- from: meetings/first/\n  to: meeting:spring\n`);
  expect(redirects(planRemoval(topic, spring, 'event:fair'))).toBe(
    `${before.replace(old, '  to: event:fair')}${added}\n  to: event:fair\n`,
  );
  expect(redirects(planRemoval(topic, spring))).toContain(`${added}\n  to: section:meetings\n`);
  expect(redirects(planRemoval(topic, { collection: 'pages', slug: 'about' }))).toContain(
    '- from: about/\n  to: page:home',
  );
  const event: Named = { collection: 'events', slug: 'open-door' };
  expect(redirects(planRename(topic, event, 'door'))).toBe(before);
});

test.describe('the commands', () => {
  let folder: string;
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync('tests/fixtures/libraries', folder, { recursive: true });
  });
  test.afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (command: string, ...names: string[]): { status: number | null; output: string } => {
    const env = { ...process.env, CONTENT_DIR: folder, FORCE_COLOR: '0' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [`tools/${command}.ts`, ...names], {
      env,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  };

  test('show the changes and how to make them, and make them after a yes', () => {
    const before = readContent(folder);
    const shown = run('rename', 'events', 'fair', 'book-fair');
    expect(shown.status, shown.output).toBe(0);
    expect(shown.output).toContain('events/fair.hi.md → ');
    expect(shown.output).toContain('before: [-[fair,-] {+[book-fair,+} shelf-count]');
    expect(shown.output).toMatch(/Nothing was changed yet.*npm run rename -- events fair book-fair --yes/);
    expect(readContent(folder)).toEqual(before);
    expect(run('rename', 'events', 'fair', 'book-fair', '--yes').status).toBe(0);
    expect(readContent(folder)).toEqual(
      carriedOut(before, planRename(before, { collection: 'events', slug: 'fair' }, 'book-fair')),
    );
    expect(run('remove', 'meetings', 'autumn', '--to', 'event:book-fair', '--yes').status).toBe(0);
    expect(textOf(readContent(folder), 'redirects.yaml')).toContain(
      '- from: meetings/autumn/\n  to: event:book-fair\n',
    );
    expect(run('remove', 'pages', 'about', '--to', 'event:book-fair').output).toContain('from: about/');
    expect(mistakesIn(readContent(folder))).toBe('');
  });

  test('change nothing where one file cannot be written', () => {
    const before = readContent(folder);
    // No file can have a name as long as that.
    const { status, output } = run('rename', 'meetings', 'spring', 'a'.repeat(260), '--yes');
    expect(status).toBe(1);
    expect(output).toContain('ENAMETOOLONG');
    expect(readContent(folder)).toEqual(before);
  });

  test('change nothing while the content has mistakes', () => {
    const file = join(folder, 'events/fair.hi.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('category:', 'categroy:'));
    const { status, output } = run('remove', 'topics', 'sowing', '--yes');
    expect(status).toBe(1);
    expect(output).toMatch(/The content has mistakes[^]*सामग्री में गलतियाँ हैं/);
    expect(textOf(readContent(folder), 'topics.yaml')).toContain('sowing');
  });

  const refusals: Record<string, { words: string[]; says: RegExp; status: number }> = {
    'an entry that does not exist': {
      words: ['remove', 'events', 'fare'],
      says: /no “fare” in events\/\. Did you mean “fair”\?/,
      status: 1,
    },
    'a collection that does not exist': {
      words: ['rename', 'event', 'fair', 'x'],
      says: /Did you mean “events”/,
      status: 1,
    },
    'a name that is taken': { words: ['rename', 'events', 'fair', 'opening'], says: /is there already/, status: 1 },
    'a name that cannot be in an address': {
      words: ['rename', 'places', 'hilltop', 'Hill Top'],
      says: /cannot stand in an address.*hill-top/,
      status: 1,
    },
    'a target that does not exist': {
      words: ['remove', 'meetings', 'autumn', '--to', 'event:fare'],
      says: /would then have these mistakes[^]*Did you mean “fair”/,
      status: 1,
    },
    'a target for an entry without a page': {
      words: ['remove', 'events', 'fair', '--to', 'meeting:spring'],
      says: /no page of its own/,
      status: 1,
    },
    'a target without the entry': { words: ['remove', '--to', 'event:fair'], says: /Say which entry goes/, status: 2 },
    'a missing new name': { words: ['rename', 'events', 'fair'], says: /Say which entry gets which name/, status: 2 },
  };
  for (const [what, { words, says, status }] of each(Object.entries(refusals))) {
    test(`refuse ${what}`, () => {
      const before = readContent(folder);
      const [command = '', ...names] = words;
      const ended = run(command, ...names);
      expect(ended.output).toMatch(says);
      expect(ended.status).toBe(status);
      expect(readContent(folder)).toEqual(before);
    });
  }
});
