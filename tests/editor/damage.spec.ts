import { expect, test } from '@playwright/test';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, type ContentFile } from '../../src/collections/lint/files.ts';
import { check, mistakesAmong } from '../../src/collections/lint/index.ts';
import type { Diagnostic } from '../../src/collections/lint/diagnostic.ts';
import { report } from '../../src/collections/lint/report.ts';
import { build } from '../support/build.ts';
import { damages, pickBy, randomFrom } from '../support/damages.ts';
import { documentIn, texts } from '../support/documents.ts';
import { each } from '../support/each.ts';
import { readers } from '../support/pdf-text.ts';

const folder = 'tests/fixtures/libraries';
const today = '2026-11-22';
const howMany = 500;

const files = readContent(folder);
const editable = files.filter(({ path }) => /\.(?:mdx?|yaml)$/.test(path) && !path.endsWith('README.md'));

test.describe.configure({ mode: 'serial' });

test('whatever happens to an entry, the check names its file and never fails itself', () => {
  test.setTimeout(300_000);
  const random = randomFrom(20261122);
  const pick = pickBy(random);
  const before = new Set(check(files, today).map(apart));
  for (let count = 0; count < howMany; count++) {
    const file = pick(editable);
    const [name, damage] = pick(Object.entries(damages));
    const damaged: ContentFile = {
      path: file.path,
      bytes: Buffer.from(damage(Buffer.from(file.bytes).toString(), pick)),
    };
    const what = `damage ${count}, ${name} in ${file.path}`;
    const problems = check(withOne(damaged), today);
    const added = problems.filter((problem) => !before.has(apart(problem)));
    expect.soft(report(added), what).not.toMatch(/undefined|\bNaN\b|\[object|\n\s+at .*:\d+:\d+/);
    if (mistakesAmong(problems).length === 0) continue;
    const elsewhere = added.filter((one) => one.file !== file.path && !report([one]).includes(file.path));
    expect.soft(report(elsewhere), what).toBe('');
  }
});

test('300 damages that the check lets pass are built and printed, and every raw sign that readers see was warned of', async ({
  page,
}) => {
  test.setTimeout(900_000);
  rmSync(base, { recursive: true, force: true });
  mkdirSync(base, { recursive: true });
  cpSync('content', join(base, 'content'), { recursive: true });
  const damaged = passing(readContent('content'), 300);
  for (const { path, bytes } of each(damaged)) writeFileSync(join(base, 'content', path), bytes);
  const { status, output } = build({ CONTENT_DIR: join(base, 'content'), OUT_DIR: site, ...longAddress });
  expect(status, output).toBe(0);
  expect(output).toMatch(/\d+ PDFs/);

  for (const font of each(globSync('**/*.woff2', { cwd: site }))) {
    const data = [...readFileSync(join(site, font))];
    const load = page.evaluate((bytes) => new FontFace('one', new Uint8Array(bytes)).load().then(() => 'loads'), data);
    expect.soft(await load, font).toBe('loads');
  }
  const warned = new Set(check(readContent(join(base, 'content')), today).map(({ file }) => file));
  const explained = damaged.filter(({ path }) => warned.has(path)).map(({ bytes }) => Buffer.from(bytes).toString());
  const unexplained = (text: string): string[] =>
    [...text.replace(address, '').matchAll(rawSign)]
      .map(([sign]) => sign)
      .filter((sign) => !explained.some((source) => source.includes(sign)));
  for (const file of each(globSync('**/*.html', { cwd: site }))) {
    const shown = texts(documentIn(join(site, file)), 'code, pre').map(([text]) => text);
    expect.soft(shown.flatMap(unexplained), file).toEqual([]);
  }
  for (const file of each(globSync('**/*.pdf', { cwd: site }))) {
    const pages = (await readers.pdfium?.(file, readFileSync(join(site, file)))) ?? [];
    expect.soft(unexplained(pages.join('\n')), file).toEqual([]);
  }
  rmSync(base, { recursive: true });
});

const base = 'test-results/damage';
const site = join(base, 'dist');
/** A host of 253 letters, the longest that there is (https://datatracker.ietf.org/doc/html/rfc1035#section-2.3.4). */
const longAddress = {
  SITE_URL: `https://${['a', 'b', 'c'].map((letter) => letter.repeat(63)).join('.')}.${'d'.repeat(53)}.example`,
  BASE_PATH: `/${'folder/'.repeat(20)}`,
};
/** Marks of Markdown that nobody means to show, with what is behind them. */
const rawSign = /(?:(?<![\p{L}\p{N}*])\*\*|\]\(|\[(?![^[\]]*\])|\[@(?!id\])|<(?=[\p{L}!/]))[\p{L}\p{M}]{0,4}/gu;
/** An address of the web may have any sign. */
const address = /\S+\/\S+/g;

/** Files of the content, each damaged in one place, that pass the check together. */
function passing(content: readonly ContentFile[], count: number): ContentFile[] {
  const pick = pickBy(randomFrom(20261201));
  const among = content.filter(({ path }) => /\/.*\.(?:mdx?|yaml)$/.test(path));
  const chosen = new Map<string, ContentFile>();
  const isFree = ({ path }: ContentFile): boolean => !chosen.has(path);
  while (chosen.size < count) {
    const tried = new Map<string, ContentFile>();
    for (const file of each(among.filter(isFree))) {
      const [, damage] = pick(Object.entries(damages));
      tried.set(file.path, { path: file.path, bytes: Buffer.from(damage(Buffer.from(file.bytes).toString(), pick)) });
    }
    // A mistake may name another file than the damaged one: a link to a heading that is gone.
    for (let mistakes = [{ file: '' }]; mistakes.length > 0 && tried.size > 0;) {
      const files = content.map((file) => tried.get(file.path) ?? chosen.get(file.path) ?? file);
      mistakes = mistakesAmong(check(files, today));
      const found = mistakes.filter(({ file }) => tried.delete(file));
      if (mistakes.length > 0 && found.length === 0) tried.clear();
    }
    [...tried].slice(0, count - chosen.size).forEach(([path, file]) => chosen.set(path, file));
  }
  return [...chosen.values()];
}

function withOne(changed: ContentFile): ContentFile[] {
  return files.map((file) => (file.path === changed.path ? changed : file));
}

/** A problem apart from where it is told: an added line moves it. */
function apart({ kind, file, params }: Diagnostic): string {
  return JSON.stringify([kind, file, params]);
}
