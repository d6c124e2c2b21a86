import { expect, test } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../support/build.ts';

interface Slip {
  file: string;
  /** What stood there, and what the editor typed instead. */
  from: string;
  to: string;
  /** What the message must say. */
  says: RegExp[];
}

const slips: Record<string, Slip> = {
  'a source that does not exist': {
    file: 'events/opening.hi.md',
    from: 'खुला [@river-news]',
    to: 'खुला [@river-nws]',
    says: [/events\/opening\.hi\.md:13:1/, /no “river-nws” in sources/, /Did you mean “river-news”\?/],
  },
  'a source that does not exist, in a page with components': {
    file: 'pages/home.en.mdx',
    from: '(meeting:spring) [@village-post]',
    to: '(meeting:spring) [@vilage-post]',
    says: [/home\.en\.mdx:8:/, /no “vilage-post” in sources/, /“village-post”/],
  },
  'a term that does not exist': {
    file: 'meetings/spring.en.md',
    from: 'term:loan',
    to: 'term:laon',
    says: [/meetings\/spring\.en\.md:10:/, /no “laon” in glossary/, /Did you mean “loan”\?/],
  },
  'a kind of reference that does not exist': {
    file: 'meetings/spring.en.md',
    from: 'term:loan',
    to: 'trem:loan',
    says: [/spring\.en\.md:10:/, /Did you mean “term”\?/],
  },
  'an address that runs a script': {
    file: 'meetings/spring.en.md',
    from: 'term:loan',
    to: 'javascript:alert(1)',
    says: [/spring\.en\.md:10:/, /is not a reference/],
  },
  'a heading without an id': {
    file: 'meetings/spring.hi.md',
    from: ' {#decided}',
    to: '',
    says: [/spring\.hi\.md:12:1/, /needs an id/, /## क्या तय हुआ \{#some-id\}/],
  },
  'a heading whose id differs between the languages': {
    file: 'meetings/spring.en.md',
    from: '{#decided}',
    to: '{#decision}',
    says: [/spring\.en\.md has the headings #decision, its original has #decided/],
  },
  'raw HTML': {
    file: 'events/opening.en.md',
    from: '\n\nThe first',
    to: '\n\nThe <b>first</b>',
    says: [/opening\.en\.md:8:/, /HTML is not allowed here: <b>/],
  },
  'an unknown component': {
    file: 'pages/home.en.mdx',
    from: '<KeyEvents />',
    to: '<KeyEvent />',
    says: [/home\.en\.mdx:20:/, /no component <KeyEvent>/, /KeyEvents/],
  },
  'a misspelt field': {
    file: 'events/opening.hi.md',
    from: 'category: building',
    to: 'categroy: building',
    says: [/opening\.hi\.md/, /no field “categroy”/, /Did you mean “category”\?/],
  },
  'a fact repeated in a translation': {
    file: 'events/opening.en.md',
    from: 'title:',
    to: "date: '1999'\ntitle:",
    says: [/opening\.en\.md/, /no field “date” here/],
  },
  'a position without a label': {
    file: 'differences/number-of-books.hi.md',
    from: 'positionLabels: { hundred: सौ, many: बहुत सी }',
    to: 'positionLabels: { hundred: सौ }',
    says: [/number-of-books\.hi\.md/, /positionLabels\b.*there is no text for “many” here/],
  },
  'a text for a position that does not exist': {
    file: 'differences/number-of-books.hi.md',
    from: 'many: बहुत सी किताबें',
    to: 'many: बहुत सी किताबें, hunderd: सौ',
    says: [/number-of-books\.hi\.md/, /positionTexts\b.*“hunderd” belongs to nothing\. Did you mean “hundred”\?/],
  },
  'a position without a text in a translation': {
    file: 'differences/number-of-books.en.md',
    from: 'positionTexts: { hundred: A hundred books, ',
    to: 'positionTexts: { ',
    says: [/number-of-books\.en\.md, positionTexts: there is no text for “hundred” here/],
  },
  'a label in a translation for a position that does not exist': {
    file: 'differences/number-of-books.en.md',
    from: 'many: Many }',
    to: 'mnay: Many }',
    says: [
      /number-of-books\.en\.md, positionLabels: there is no text for “many” here/,
      /positionLabels: the text for “mnay” belongs to nothing\. Did you mean “many”\?/,
    ],
  },
  'a day that does not exist': {
    file: 'quotes/asha-shelves.hi.md',
    from: "date: '2020-03-01'",
    to: "date: '2020-02-30'",
    says: [/asha-shelves\.hi\.md/, /must be a date that exists/],
  },
  'a date without quotes': {
    file: 'quotes/asha-shelves.hi.md',
    from: "date: '2020-03-01'",
    to: 'date: 2020-03-01',
    says: [/asha-shelves\.hi\.md/, /must be a date in quotes/],
  },
  'a person who is not there': {
    file: 'events/opening.hi.md',
    from: 'people: [asha]',
    to: 'people: [aasha]',
    says: [/opening\.hi\.md/, /no “aasha” in people/, /Did you mean “asha”\?/],
  },
  'an entry without a source': {
    file: 'events/opening.hi.md',
    from: 'sources: [river-news]',
    to: 'sources: []',
    says: [/opening\.hi\.md/, /must name at least one source/],
  },
};

for (const [name, { file, from, to, says }] of Object.entries(slips)) {
  test(`${name} stops the build with the place and a way out`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'content-'));
    try {
      cpSync('tests/fixtures/libraries', folder, { recursive: true });
      const path = join(folder, file);
      const before = readFileSync(path, 'utf8');
      expect(before).toContain(from);
      writeFileSync(path, before.replace(from, to));
      const { status, output } = build({ CONTENT_DIR: folder, OUT_DIR: join(folder, 'dist') });
      expect(status, output).not.toBe(0);
      for (const words of says) expect(output).toMatch(words);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

test('a file name that no entry can have stops the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('tests/fixtures/libraries', folder, { recursive: true });
    cpSync(join(folder, 'events/opening.hi.md'), join(folder, 'events/Opening_2.hi.md'));
    const { status, output } = build({ CONTENT_DIR: folder, OUT_DIR: join(folder, 'dist') });
    expect(status, output).not.toBe(0);
    expect(output).toMatch(/events\/Opening_2\.hi\.md\s+must be named <slug>\.<hi\|en>\.md/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a translation with another number of paragraphs is built and told, with both files and the heading', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('tests/fixtures/libraries', folder, { recursive: true });
    const path = join(folder, 'meetings/spring.hi.md');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nएक और अनुच्छेद [@village-post]।\n`);
    const { status, output } = build({ CONTENT_DIR: folder, OUT_DIR: join(folder, 'dist') });
    expect(status, output).toBe(0);
    const warnings = output.split('\n').filter((line) => line.includes('do not match block by block'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/meetings\/spring\.hi\.md and .*meetings\/spring\.en\.md/);
    expect(output).toMatch(/under “क्या तय हुआ” \(#decided\): 2 blocks \(p, p\) and 1 block \(p\)/);
    const html = readFileSync(join(folder, 'dist/hi-en/meetings/spring/index.html'), 'utf8');
    const section = /<div class="row section">.*?<\/div>\s*<\/div>/s.exec(html)?.[0];
    expect(section).toContain('एक और अनुच्छेद');
    expect(section).toContain('lend each other books');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
