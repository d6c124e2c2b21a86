import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Reader, missingReader } from '../../tools/readers.ts';
import { sourceIds } from '../support/content.ts';
import { each } from '../support/each.ts';
import { built, siteDefinitions, type SiteName } from '../support/sites.ts';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readers-'));
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  status: number | null;
  said: string;
  complaints: string;
}

/** Runs a program; skips the test where it is not installed. */
function run(program: Reader, command: string, options: readonly string[], input = ''): Run {
  const missing = missingReader(program);
  test.skip(missing !== undefined, missing);
  const { status, stdout, stderr } = spawnSync(command, options, { input, encoding: 'utf8', cwd: folder });
  return { status, said: stdout, complaints: stderr };
}

const rowsOf = (table: string): string[][] => parse(table, { bom: true });

for (const name of each(Object.keys(siteDefinitions) as SiteName[])) {
  const { CONTENT_DIR, OUT_DIR } = siteDefinitions[name].environment;
  const file = (path: string): string => join(OUT_DIR, 'data', path);
  const ids = sourceIds(CONTENT_DIR).sort();

  for (const [path, form] of [
    ['sources.csl.json', 'csljson'],
    ['sources.bib', 'bibtex'],
    ['sources.bib', 'biblatex'],
  ] as const) {
    test(`${name}: pandoc reads ${path} as ${form} without complaint, and cites every source`, () => {
      const options = ['--fail-if-warnings', '--from', form, '--to', 'csljson', file(path)];
      const { status, said, complaints } = run('pandoc', 'pandoc', options);
      expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
      expect((JSON.parse(said) as { id: string }[]).map(({ id }) => id).sort()).toEqual(ids);
      const all = "---\nnocite: '@*'\n---\n";
      const cited = ['--fail-if-warnings', '--citeproc', '--bibliography', file(path), '--from', 'markdown'];
      const list = run('pandoc', 'pandoc', [...cited, '--to', 'plain', '--wrap', 'none'], all);
      expect({ status: list.status, complaints: list.complaints }).toEqual({ status: 0, complaints: '' });
      expect(list.said.split('\n').filter(Boolean)).toHaveLength(ids.length);
    });
  }

  test(`${name}: biber reads sources.bib without complaint, and keeps every entry`, () => {
    const out = join(folder, `${name}.bib`);
    const { status, said } = run('biber', 'biber', ['--tool', '--output-file', out, file('sources.bib')]);
    expect(said.split('\n').filter((line) => /WARN|ERROR/.test(line))).toEqual([]);
    expect(status).toBe(0);
    const entries = [...readFileSync(out, 'utf8').matchAll(/^@misc\{([^,]*),/gim)].map(([, id]) => id);
    expect(entries.sort()).toEqual(ids);
  });

  test(`${name}: csvkit reads the table of events without complaint, with its columns and rows`, () => {
    const rows = rowsOf(built(name, 'data/timeline.csv'));
    const clean = run('csvstat', 'csvclean', ['--dry-run', file('timeline.csv')]);
    expect({ ...clean, said: clean.said.trim() }).toEqual({ status: 0, said: 'No errors.', complaints: '' });
    const stat = run('csvstat', 'csvstat', ['--csv', file('timeline.csv')]);
    expect({ status: stat.status, complaints: stat.complaints }).toEqual({ status: 0, complaints: '' });
    expect(
      rowsOf(stat.said)
        .slice(1)
        .map(([, column]) => column),
    ).toEqual(rows[0]);
    const json = run('csvstat', 'csvjson', ['--no-inference', file('timeline.csv')]);
    expect(JSON.parse(json.said)).toHaveLength(rows.length - 1);
  });

  test(`${name}: LibreOffice reads every cell of the table of events as it is`, () => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // UTF-8 with commas: what its dialog offers for a file with a byte-order mark.
    const form = ['--infilter=CSV:44,34,76,1', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76'];
    const { status } = run('soffice', 'soffice', [
      profile,
      '--headless',
      ...form,
      '--outdir',
      folder,
      file('timeline.csv'),
    ]);
    expect(status).toBe(0);
    // It writes truth values in capitals.
    const asRead = rowsOf(readFileSync(join(folder, 'timeline.csv'), 'utf8'));
    expect(
      asRead.map((row) => row.map((cell) => cell.replace(/^(?:TRUE|FALSE)$/, (word) => word.toLowerCase()))),
    ).toEqual(rowsOf(built(name, 'data/timeline.csv')));
  });
}

test('these programs do complain of a file with faults', () => {
  const broken = join(folder, 'broken.bib');
  writeFileSync(
    broken,
    '@misc{a,\n  title = {One},\n  month = nov,\n  year = {2020}\n}\n\n@misc{a,\n  title = {Two}\n}\n',
  );
  const { said } = run('biber', 'biber', ['--tool', '--output-file', join(folder, 'out.bib'), broken]);
  expect(said).toMatch(/WARN|ERROR/);
});
