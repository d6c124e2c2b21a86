import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { translations } from '../support/translations.ts';

let folder = '';
let content = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'translations-'));
  content = join(folder, 'content');
  cpSync('tests/fixtures/libraries', content, { recursive: true });
});

test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

const git = (...words: string[]): void => {
  const author = ['-c', 'user.name=Asha', '-c', 'user.email=asha@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', folder, ...author, ...words], { stdio: 'ignore' });
};

const commit = (): void => {
  git('init');
  git('add', '.');
  git('commit', '-m', 'Text');
};

const textOf = (file: string): string => readFileSync(join(content, file), 'utf8');

const change = (file: string, from: string | RegExp, to: string): void => {
  const before = textOf(file);
  expect(before).toMatch(from);
  writeFileSync(join(content, file), before.replace(from, to));
};

test('every collection is counted, and what is missing or outdated is named with its file', () => {
  const { status, output } = translations(content);
  expect(status).toBe(0);
  expect(output).toMatch(/^ +meetings +1\/2 +50 % +1 not translated/m);
  expect(output).toMatch(/^ +sectors +0\/1 +0 % +1 outdated/m);
  expect(output).toMatch(/^ +events +3\/4 +75 % +1 not translated/m);
  expect(output).toMatch(/^ +pages +3\/3 +100 %$/m);
  expect(output).toMatch(/^ +all +17\/20 +85 % +2 not translated.*1 outdated/m);
  const [missing = '', outdated = ''] = output.split('Older than the original');
  expect(missing).toContain('content/meetings/autumn.en.md');
  expect(missing).toContain('content/events/fair.en.md');
  expect(outdated).toContain('content/sectors/reading-hours.en.md');
  expect(output).not.toContain('spring');
});

test('of an outdated translation the words are shown that changed in the original since it was made', () => {
  const original = 'meetings/spring.hi.md';
  // Facts may have had another form then.
  change(original, 'number: 1', 'number: first');
  commit();
  change(original, 'number: first', 'number: 1');
  change(original, 'title: वसंत की बैठक', 'title: वसंत की पहली बैठक');
  commit();
  change(original, 'दोनों पुस्तकालय एक-दूसरे को', 'दोनों गाँव एक-दूसरे को');
  change(original, /$/, '\nअगली बैठक शरद में होगी [@river-news]।\n');
  const { output } = translations(content);
  const [, shown = ''] = /meetings\/spring {2}.*\n((?: {4}.*\n)+)/.exec(output) ?? [];
  const lines = shown.trim().split(/\n */);
  expect(lines[0]).toMatch(/changed since [0-9a-f]{7,} \(\d{4}-\d\d-\d\d\)/);
  expect(lines.slice(1)).toEqual([
    'title: वसंत की {+पहली+} बैठक',
    expect.stringMatching(/^दोनों \[-पुस्तकालय-\] \{\+गाँव\+\} एक-दूसरे को \[किताबें उधार\]/),
    '{+अगली बैठक शरद में होगी [@river-news]।+}',
  ]);
});

test('where the earlier text cannot be found, it is said why', () => {
  const reason = (from = content): string =>
    /^ +(The earlier text cannot be found: .*?\.) \//m.exec(translations(from).output)?.[1] ?? '';
  expect(reason()).toMatch(/there is no git history/);
  commit();
  expect(reason()).toMatch(/none with this fingerprint/);
  git('clone', '--depth', '1', pathToFileURL(folder).href, 'copy');
  expect(reason(join(folder, 'copy/content'))).toMatch(/only the latest part .* “git fetch --unshallow”/);
  change('sectors/reading-hours.en.md', 'aaaaaaaa', '00000000');
  expect(reason()).toMatch(/“translates” does not say/);
});

const updated = "updated: '2021-01-02'";
/** Fields before and after they note what they translate. */
const fields: readonly [before: string[], after: string[]][] = [
  [
    ["translates: '00000000'", updated],
    ["translates: 'PRINT'", updated],
  ],
  [
    ['translates:   "00000000" # see below', updated],
    ['translates:   "PRINT" # see below', updated],
  ],
  [
    ['translates: 00000000', updated],
    ["translates: 'PRINT'", updated],
  ],
  [
    ['translates:', updated],
    ["translates: 'PRINT'", updated],
  ],
  [
    ['translates: # later', updated],
    ["translates: 'PRINT' # later", updated],
  ],
  [[updated], [updated, "translates: 'PRINT'"]],
];

test('a reviewed translation notes its original and keeps every other byte', () => {
  const cases = ['\n', '\r\n'].flatMap((lineEnd) => fields.map((change) => ({ lineEnd, change })));
  const whole = (lines: string[], lineEnd: string): string =>
    ['\uFEFF---', 'title: "The first"   # ours', ...lines, '--- ', '', "It says translates: 'x'  ", '', '***', 'End']
      .join(lineEnd)
      .replace('PRINT', '56d1fd21');
  cases.forEach(({ lineEnd, change: [before] }, index) => {
    cpSync(join(content, 'events/opening.hi.md'), join(content, `events/case-${index}.hi.md`));
    writeFileSync(join(content, `events/case-${index}.en.md`), whole(before, lineEnd));
  });
  const { status, output } = translations(
    content,
    '--reviewed',
    ...cases.keys().map((index) => `events/case-${index}`),
  );
  expect(status, output).toBe(0);
  cases.forEach(({ lineEnd, change: [before, after] }, index) => {
    expect.soft(textOf(`events/case-${index}.en.md`), JSON.stringify(before)).toBe(whole(after, lineEnd));
  });
});

test('several translations are noted as reviewed, or all of them, and are up to date then', () => {
  change('events/opening.hi.md', 'एक पुस्तकालय', 'दो पुस्तकालय');
  change('glossary/loan.en.md', /translates: '.*'/, "translates: '00000000'");
  expect(translations(content).output).toMatch(/all +15\/20/);
  expect(translations(content, '--reviewed', 'events/opening', 'glossary/loan.en.md').status).toBe(0);
  expect(translations(content).output).toMatch(/all +17\/20/);
  expect(translations(content, '--reviewed', '--all', '--language', 'en').output).toContain(
    'fair.en.md: is not written yet',
  );
  expect(translations(content).output).toMatch(/all +18\/20 +90 % +2 not translated \/ अनूदित नहीं$/m);
});

test('a wrong name or word changes nothing, and the right one is told', () => {
  const told = (...words: string[]): string => {
    const { status, output } = translations(content, ...words);
    expect.soft(status, words.join(' ')).toBe(2);
    return output;
  };
  expect(told('--reviewed', 'sectors/reading-hours', 'events/openning')).toContain('Did you mean events/opening?');
  expect(textOf('sectors/reading-hours.en.md')).toContain('aaaaaaaa');
  expect(told('--reviewed', '--all', '--language', 'fr')).toContain('only into: en');
  for (const words of [['--reviewed'], ['--all'], ['events/opening'], ['--review', 'events/opening']]) {
    expect.soft(told(...words)).toContain('npm run translations -- --reviewed');
  }
});

test('what cannot be read is left as it is, and the check is named', () => {
  change('events/opening.hi.md', 'title: ', 'title: "');
  change('glossary/loan.en.md', 'title: ', "title: '");
  const before = textOf('glossary/loan.en.md');
  const { status, output } = translations(
    content,
    '--reviewed',
    'events/opening',
    'glossary/loan',
    'sectors/reading-hours',
  );
  expect(status).toBe(1);
  expect(output.match(/run npm run check first/g)).toHaveLength(2);
  expect(textOf('glossary/loan.en.md')).toBe(before);
  expect(textOf('sectors/reading-hours.en.md')).not.toContain('aaaaaaaa');
  const listed = translations(content);
  expect(listed.status).toBe(1);
  const [, unreadable = ''] = listed.output.split('Cannot be read: run npm run check');
  expect(unreadable).toContain('glossary/loan');
  expect(unreadable).toContain('events/opening');
});
