import { expect, test } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { readContent } from '../../src/collections/lint/files.ts';
import { check, today } from '../../src/collections/lint/index.ts';
import { roleOf } from '../../src/collections/lint/role.ts';
import { fieldSchemaOf } from '../../src/collections/lint/fields.ts';
import { languages } from '../../src/site.config.ts';
import { inTerminal } from '../../tools/new-entry/ask.ts';
import { collections, isCollection, pathsOf, withItem } from '../../tools/new-entry/files.ts';
import { each } from '../support/each.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('tests/fixtures/libraries', folder, { recursive: true });
});
test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

function make(...names: string[]): { status: number | null; output: string } {
  const env = { ...process.env, CONTENT_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/new.ts', ...names], { env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

const problemsIn = (paths: readonly string[]) =>
  check(readContent(folder), today()).filter(({ file }) => paths.includes(file));

/** What an editor writes into the blanks: by the name of the field, for one collection or one language if need be. */
const values: Record<string, string> = {
  date: '2020-03-01',
  from: '2021',
  place: 'riverside',
  category: 'building',
  confidence: 'high',
  sources: 'river-news',
  namedBy: 'river-news',
  speakers: 'asha',
  order: '3',
  country: 'NP',
  language: 'hi',
  url: 'https://river-times.example/fair',
  original: 'नदी का मेला',
  'people kind': 'person',
  'quotes kind': 'direct',
  'sources kind': 'background',
  hi: 'नदी का मेला',
  en: 'River fair',
};

/** The lines of a new file that wait for a value, with the name of the field. */
function blanksIn(text: string): { line: number; name: string }[] {
  const lines = text.split('\n');
  return lines.flatMap((content, index) => {
    if (!/^ *(?:- )?[\w-]*(?:: | ''|- )$/.test(content.replace(/: ''$/, " ''"))) return [];
    const named = lines.slice(0, index + 1).findLast((one) => /^\s*(?:- )?\w+:/.test(one)) ?? '';
    return [{ line: index + 1, name: /(\w+):/.exec(named)?.[1] ?? '' }];
  });
}

function fillIn(path: string, collection: string): void {
  const file = join(folder, path);
  const lines = readFileSync(file, 'utf8').split('\n');
  const prose = path.includes('.en.') ? 'River fair' : 'नदी का मेला';
  for (const { line, name } of each(blanksIn(lines.join('\n')))) {
    const value = values[`${collection} ${name}`] ?? values[name] ?? `${prose} ${line}`;
    const before = lines[line - 1] ?? '';
    lines[line - 1] = before.endsWith("''") ? before.replace("''", `'${value}'`) : before + value;
  }
  // Hindi words need a translation in the other language's file; and an entry says something.
  const isEnglishQuote = path.startsWith('quotes/') && path.includes('.en.');
  const fields = isEnglishQuote ? lines.join('\n').replace('#translation:', 'translation:') : lines.join('\n');
  const sentence = path.includes('.en.') ? 'There was a fair [@river-news].' : 'मेला लगा [@river-news]।';
  // As long as the longest text has to be.
  const text = Array.from({ length: 64 }, () => sentence).join(' ');
  writeFileSync(file, path.endsWith('.md') ? `${fields.trimEnd()}\n\n${text}\n` : fields);
}

for (const collection of each(collections.filter(isCollection))) {
  const paths = pathsOf(collection, 'river-fair');
  /** What no blank is to blame for. */
  const accepted = { 'unused-source': collection === 'sources', unreviewed: paths.length > 1 };

  test(`the check names just the blanks of a new entry of ${collection}, and nothing once they are filled in, nor its optional fields`, () => {
    const { status, output } = make(collection, 'river-fair');
    expect(status, output).toBe(0);
    for (const path of each(paths)) expect(output).toContain(path);
    const found = problemsIn(paths).filter(({ kind }) => kind !== 'unused-source' && kind !== 'no-text');
    const blanks = paths.flatMap((path) =>
      blanksIn(readFileSync(join(folder, path), 'utf8')).map(({ line }) => `empty-field ${path}:${line}`),
    );
    expect(blanks.length).toBeGreaterThan(0);
    expect(found.map(({ kind, file, line }) => `${kind} ${file}:${line}`).sort()).toEqual(blanks.sort());

    for (const path of each(paths)) fillIn(path, collection);
    const left = problemsIn(paths).map(({ kind }) => kind);
    expect(left).toEqual(Object.entries(accepted).flatMap(([kind, is]) => (is ? [kind] : [])));

    for (const path of each(paths)) {
      const file = join(folder, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^( *)#(?=\S| {2})/gm, '$1'));
    }
    const kinds = problemsIn(paths).map(({ kind }) => kind);
    // The examples name places, people and years of their own, in one language.
    const ofExamples = [
      'unknown-entry',
      'dates-reversed',
      'other-language',
      'other-script',
      'unreviewed',
      'needless-translation',
      'unused-source',
      'latin-letters',
      'no-section-for-events',
    ];
    expect(kinds.filter((kind) => !ofExamples.includes(kind))).toEqual([]);
  });

  test(`every field of a new entry of ${collection} is explained in each language, the file’s own first`, () => {
    make(collection, 'river-fair');
    for (const path of each(paths)) {
      const text = readFileSync(join(folder, path), 'utf8');
      const schema = fieldSchemaOf(roleOf(path));
      const own = languages.find((language) => path.includes(`.${language}.`)) ?? languages[0];
      const other = languages.find((language) => language !== own) ?? own;
      for (const [name, { label, help }] of each(
        Object.entries(schema?.items?.properties ?? schema?.properties ?? {}),
      )) {
        if (schema?.items && name === 'id') continue;
        const [first, second] = [own, other].map((language) => text.search(line(label?.[language], help?.[language])));
        expect(first, `${name} in ${path}`).toBeGreaterThan(-1);
        expect(second, `${name} in ${path}`).toBeGreaterThan(first ?? 0);
      }
    }
  });
}

test('a new entry lists the names that its fields can have, of a long list the latest', () => {
  make('events', 'river-fair');
  const text = readFileSync(join(folder, 'events/river-fair.hi.md'), 'utf8');
  const lists = ['reading | building', 'riverside | hilltop', 'kfar-news | kitab-nama | river-news | village-post'];
  for (const names of each(lists)) expect(text).toContain(`\n# ${names}\n`);
  const source = readFileSync(join(folder, 'sources/village-post.yaml'), 'utf8');
  const days = Array.from({ length: 28 }, (_, index) => `${index + 1}`.padStart(2, '0'));
  for (const day of each(days))
    writeFileSync(
      join(folder, `sources/post-${day}.yaml`),
      source.replace(/published: .*/, `published: '2020-05-${day}'`),
    );
  make('events', 'hill-fair');
  const latest = [28, 27, 26, 25, 24, 23, 22, 21].map((day) => `post-${day}`).join(' | ');
  expect(readFileSync(join(folder, 'events/hill-fair.hi.md'), 'utf8')).toContain(`\n# ${latest} | …\n`);
});

const line = (label = '', help = ''): RegExp =>
  new RegExp(`^ *# ${RegExp.escape(label)}(?: \\([^)]+\\))?: ${RegExp.escape(help)}`, 'm');

const refusals: Record<string, { names: [string, string]; says: RegExp[] }> = {
  'a name with a space': {
    names: ['events', 'River Fair'],
    says: [/“River Fair” cannot stand in an address.*river-fair/, /“River Fair” वेब पते में नहीं आ सकता.*river-fair/],
  },
  'a name in Devanagari': { names: ['events', 'मेला'], says: [/“मेला” cannot/, /“मेला” वेब पते में/] },
  'a name that leaves the folder': { names: ['events', '../fair'], says: [/cannot stand in an address.*: fair/] },
  'a collection that is none': {
    names: ['event', 'river-fair'],
    says: [/no collection “event”\. Did you mean “events”\?/, /“event” नाम का कोई संग्रह नहीं है। क्या आपका आशय “events”/],
  },
  'an entry that is there': {
    names: ['events', 'opening'],
    says: [/opening\.hi\.md is there already/, /opening\.hi\.md पहले से/],
  },
  'a page with components that is there': { names: ['pages', 'home'], says: [/home\.hi\.mdx is there already/] },
  'a source that is there': { names: ['sources', 'river-news'], says: [/river-news\.yaml is there already/] },
  'a place that is there': { names: ['places', 'hilltop'], says: [/places\.yaml \(hilltop\) is there already/] },
  'an address of another page': {
    names: ['pages', 'sources'],
    says: [/…\/sources\/ belongs to another page/, /किसी और पृष्ठ का है/],
  },
};

for (const [name, { names, says }] of each(Object.entries(refusals))) {
  test(`${name} is refused with the reason, and nothing is written`, () => {
    const before = readContent(folder);
    const { status, output } = make(...names);
    expect(status, output).toBe(1);
    for (const words of each(says)) expect(output).toMatch(words);
    expect(readContent(folder)).toEqual(before);
  });
}

test('a topic is not written into a folder that has files', () => {
  const before = readContent(folder);
  const { status, output } = make('topic', folder);
  expect(status, output).toBe(1);
  expect(output).toContain(`${folder} is not empty`);
  expect(output).toContain(`${folder} खाली नहीं है`);
  expect(readContent(folder)).toEqual(before);
});

test('a translation without its original is not overwritten', () => {
  rmSync(join(folder, 'events/opening.hi.md'));
  const before = readContent(folder);
  const { status, output } = make('events', 'opening');
  expect(status, output).toBe(1);
  expect(readContent(folder)).toEqual(before);
});

test('an item is added to a list without a change to what is there, however it is written', () => {
  const one = '# Places\n- id: hilltop # a comment\n  names: { hi: पहाड़गाँव, en: Hilltop }\n';
  const lists = [
    one,
    one.trimEnd(),
    one.replaceAll('\n', '\r\n'),
    one.replace(/^(?=[- ])/gm, '  '),
    '# nothing yet\n',
    '',
  ];
  for (const list of each(lists)) {
    const longer = withItem('places', 'river-fair', list) ?? '';
    expect(longer.slice(0, list.length)).toBe(list);
    expect(longer).toContain('- id: river-fair');
    expect(longer.includes('\r\n')).toBe(list.includes('\r\n'));
  }
  // Here no line can be added without changing others.
  for (const list of ['[]\n', 'hilltop: { hi: पहाड़गाँव }\n', '- id: [\n']) {
    expect(withItem('places', 'river-fair', list)).toBeUndefined();
  }
});

test('the first entry of a collection, and of a list, makes its folder and its file', () => {
  for (const path of ['events', 'places.yaml']) rmSync(join(folder, path), { recursive: true });
  expect(make('events', 'river-fair').status).toBe(0);
  expect(make('places', 'riverside').status).toBe(0);
  expect(existsSync(join(folder, 'events/river-fair.hi.md'))).toBe(true);
  expect(readFileSync(join(folder, 'places.yaml'), 'utf8')).toMatch(/^- id: riverside\n/);
});

test('without a terminal nothing is asked: it ends at once and says how it is used', async () => {
  for (const names of [[], ['events'], ['events', 'river-fair', 'spring-fair']]) {
    // The pipe stays open, as in a script that has more to say.
    const command = spawn(process.execPath, ['tools/new.ts', ...names], {
      env: { ...process.env, CONTENT_DIR: folder },
    });
    let said = '';
    command.stderr.on('data', (data: Buffer) => (said += data.toString()));
    const status = await new Promise((resolve) => command.once('close', resolve));
    expect(status, said).toBe(2);
    expect(said).toMatch(/npm run new -- events river-fair/);
    expect(said).toMatch(/यह जोड़ा जा सकता है: meetings/);
  }
});

test('in a terminal an answer that is refused is asked for again, with the reason', async () => {
  const { said, input, output } = terminal(['event', 'events']);
  const answer = await inTerminal(
    (ask) => ask('Which?', (given) => (given === 'events' ? undefined : 'No such thing.')),
    input,
    output,
  );
  expect(answer).toBe('events');
  expect(said()).toBe('Which?\n> \nNo such thing.\n\nWhich?\n> ');
});

test('in a terminal one can leave without an answer', async () => {
  const { input, output } = terminal([]);
  expect(await inTerminal((ask) => ask('Which?', () => undefined), input, output)).toBeUndefined();
});

/** Somebody who types an answer to each question, and then leaves. */
function terminal(answers: string[]): { said: () => string; input: PassThrough; output: PassThrough } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let said = '';
  output.on('data', (data: Buffer) => {
    said += data.toString();
    if (!said.endsWith('> ')) return;
    const answer = answers.shift();
    if (answer === undefined) input.end();
    else input.write(`${answer}\n`);
  });
  return { said: () => said, input, output };
}
