import { z } from 'astro/zod';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { openPictures, readContent, type ContentFile } from '../../src/collections/lint/files.ts';
import { check } from '../../src/collections/lint/index.ts';
import { isWarning } from '../../src/collections/lint/messages/index.ts';
import type { Diagnostic } from '../../src/collections/lint/diagnostic.ts';
import { tell } from '../../src/collections/lint/report.ts';
import { memoize } from '../../src/utils/memoize.ts';

const tables = 'tests/editor/broken';

/** The day on which the cases are checked. */
const today = '2026-11-22';
export const whole = await openPictures(readContent('tests/fixtures/libraries'));
const ofWhole = new Set(check(whole, today).map(withoutPlace));

/** What is done to one file of the whole topic. */
const edit = z.strictObject({
  file: z.string(),
  /** Words that stand in the file once, and the words in their place. */
  change: z.string().optional(),
  to: z.string().optional(),
  /** The whole file anew. */
  text: z.string().optional(),
  /** What stands at the end of each line. */
  lineEnds: z.string().optional(),
  encoding: z.enum(['latin1', 'utf16le']).optional(),
  /** The file cut, or filled with zeros, to so many bytes. */
  size: z.number().optional(),
  renamed: z.string().optional(),
  /** The file is a symbolic link to this path. */
  linkTo: z.string().optional(),
  gone: z.literal(true).optional(),
});

const broken = edit.extend({
  case: z.string(),
  also: z.array(edit).optional(),
  /** What `--fix` writes in the place of `to`; true if it restores the file. Without it, `--fix` changes nothing. */
  fixed: z.union([z.literal(true), z.string()]).optional(),
  /** What the check tells, a text for each problem. Without it the case is right, and nothing is told. */
  tells: z.union([z.string(), z.array(z.string())]).optional(),
});

type Edit = z.infer<typeof edit>;
export type Case = z.infer<typeof broken>;

/** The cases of all tables, in which no two have the same name. Throws where a table has another form. */
export const cases: readonly Case[] = readdirSync(tables).flatMap((table) => {
  const { data, error } = z.array(broken).safeParse(parse(readFileSync(join(tables, table), 'utf8')));
  if (error) throw new Error(`${join(tables, table)}\n${z.prettifyError(error)}`);
  return data;
});
for (const [name, { length }] of Map.groupBy(cases, (one) => one.case)) {
  if (length > 1) throw new Error(`${tables} has ${length} cases named “${name}”.`);
}

/** The whole topic with what a case does to it. Throws where a change cannot be made. */
export const filesOf = memoize((one: Case): readonly ContentFile[] =>
  [one, ...(one.also ?? [])].reduce((before, next) => edited(before, next, one.case), whole),
);

const opened = new Map(await Promise.all(cases.map(async (one) => [one, await openPictures(filesOf(one))] as const)));

/** What the check finds in a case, without what it finds in the whole topic. */
export const diagnosticsOf = memoize((one: Case): Diagnostic[] => {
  return check(opened.get(one) ?? filesOf(one), today).filter((problem) => !ofWhole.has(withoutPlace(problem)));
});

/** The same as tables have it, in English: the place without the path of the case's first file, the message, the example. */
export function toldOf(one: Case): string[] {
  return diagnosticsOf(one).map((problem) => {
    const { kind, file, line, column, field, example = '' } = problem;
    const path = file === (one.renamed ?? one.file) ? '' : `${file}:`;
    const place = `${path}${line}:${column}${field ? ` (${field})` : ''}`;
    const told = `${place} ${isWarning(kind) ? 'warning' : 'mistake'}: ${tell(problem, 'en')}`;
    return example ? `${told} Example: ${example.trim().replaceAll('\n', '\n  ')}` : told;
  });
}

/** What is told, to be pasted into a table. */
export function asTyped(told: readonly string[]): string {
  const tells = told.length === 1 ? told[0] : told;
  const text = stringify({ tells }, { defaultStringType: 'BLOCK_FOLDED', defaultKeyType: 'PLAIN', lineWidth: 116 });
  return text.replaceAll(/^/gm, '  ');
}

function edited(files: readonly ContentFile[], edit: Edit, name: string): ContentFile[] {
  const { file, change, to, text, lineEnds = '\n', encoding, size, renamed = file, gone, linkTo } = edit;
  const fail = (why: string): never => {
    throw new Error(`The case “${name}”: ${why}`);
  };
  const before = files.find(({ path }) => path === file);
  if (!before && text === undefined && size === undefined) fail(`there is no ${file} to change.`);
  const others = files.filter((one) => one !== before);
  if (gone) return others;
  if (linkTo) return [...others, { path: file, bytes: new Uint8Array(), linkTo }];
  let after = text ?? Buffer.from(before?.bytes ?? []).toString();
  if (change !== undefined) {
    const parts = after.split(change);
    if (to === undefined) return fail(`“to” must say what stands in the place of “${change}”.`);
    if (parts.length !== 2) fail(`“${change}” must stand in ${file} once, not ${parts.length - 1} times.`);
    after = parts.join(to);
  }
  const bytes =
    size === undefined
      ? Buffer.from(after.replaceAll('\n', lineEnds), encoding)
      : Buffer.concat([before?.bytes ?? Buffer.alloc(0), Buffer.alloc(size)]).subarray(0, size);
  if (renamed === file && before && bytes.equals(before.bytes)) fail(`it leaves ${file} as it is.`);
  return [...others, { path: renamed, bytes }].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A problem apart from where it is told: an added line moves it. */
function withoutPlace({ kind, file, params }: Diagnostic): string {
  return JSON.stringify([kind, file, params]);
}
