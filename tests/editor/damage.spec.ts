import { expect, test } from '@playwright/test';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, type ContentFile } from '../../src/collections/lint/files.ts';
import { check, mistakesAmong } from '../../src/collections/lint/index.ts';
import type { Diagnostic } from '../../src/collections/lint/diagnostic.ts';
import { report } from '../../src/collections/lint/report.ts';
import { build } from '../support/build.ts';
import { damages, pickBy, randomFrom } from '../support/damages.ts';
import { each } from '../support/each.ts';

const folder = 'tests/fixtures/libraries';
const today = '2026-11-22';
const howMany = 500;

const files = readContent(folder);
const editable = files.filter(({ path }) => /\.(?:mdx?|yaml)$/.test(path) && !path.endsWith('README.md'));
/** Damages that the check lets pass, by file. */
const harmless = new Map<string, ContentFile[]>();

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
    if (mistakesAmong(problems).length === 0) {
      harmless.set(file.path, [...(harmless.get(file.path) ?? []), damaged]);
      continue;
    }
    const elsewhere = added.filter((one) => one.file !== file.path && !report([one]).includes(file.path));
    expect.soft(report(elsewhere), what).toBe('');
  }
});

test('what passes the check can be built', () => {
  test.setTimeout(300_000);
  const chosen: ContentFile[] = [];
  for (const candidates of each(harmless.values())) {
    // What passes by itself may not pass beside another: a heading may be gone that another links to.
    const passing = candidates.find((one) => mistakesAmong(check(withAll([...chosen, one]), today)).length === 0);
    if (passing) chosen.push(passing);
  }
  const base = 'test-results/damage';
  rmSync(base, { recursive: true, force: true });
  mkdirSync(base, { recursive: true });
  cpSync(folder, join(base, 'content'), { recursive: true });
  for (const { path, bytes } of each(chosen)) writeFileSync(join(base, 'content', path), bytes);
  const [CONTENT_DIR, OUT_DIR] = [join(base, 'content'), join(base, 'dist')];
  const { status, output } = build({ CONTENT_DIR, OUT_DIR, PDF: 'off' });
  expect(status, output).toBe(0);
  rmSync(base, { recursive: true });
});

const withOne = (changed: ContentFile): ContentFile[] => withAll([changed]);

function withAll(changed: readonly ContentFile[]): ContentFile[] {
  const byPath = new Map(changed.map((file) => [file.path, file]));
  return files.map((file) => byPath.get(file.path) ?? file);
}

/** A problem apart from where it is told: an added line moves it. */
function apart({ kind, file, params }: Diagnostic): string {
  return JSON.stringify([kind, file, params]);
}
