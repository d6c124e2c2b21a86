/**
 * Notes in translations which text they were made from: writes the original's fingerprint into `translates`. To be run
 * when a translation has been brought up to date: `npm run translated -- meetings/jwg-17-2025`, or `-- --all`.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fingerprint } from '../src/library/fingerprint.ts';
import { nearest } from '../src/library/nearest.ts';
import { bilingualSchemas } from '../src/schemas/index.ts';
import { originalLanguage, settings, translationLanguages } from '../src/site.config.ts';
import { readEntry } from './entry-file.ts';

type Folder = keyof typeof bilingualSchemas;

const originals = new Map(
  globSync(`*/*.${originalLanguage}.{md,mdx}`, { cwd: settings.contentDir }).map((file) => {
    const [name = '', type = ''] = file.split(`.${originalLanguage}.`);
    return [name, type];
  }),
);
const named = process.argv.slice(2);

if (named.length === 0) fail('Name the entries, such as meetings/jwg-17-2025, or say --all.');

for (const name of named.includes('--all') ? originals.keys() : named) {
  const type = originals.get(name);
  if (type === undefined) {
    const near = nearest(name, [...originals.keys()]);
    fail(`There is no ${name}.${originalLanguage}.md.${near ? ` Did you mean ${near}?` : ''}`);
  }
  const print = fingerprintOf(name, type);
  for (const language of translationLanguages) note(join(settings.contentDir, `${name}.${language}.${type}`), print);
}

function fingerprintOf(name: string, type: string): string {
  const schema = bilingualSchemas[name.split('/')[0] as Folder];
  const { fields, body } = readEntry(join(settings.contentDir, `${name}.${originalLanguage}.${type}`));
  const entry: Record<string, unknown> = schema.original.parse(fields);
  return fingerprint(Object.fromEntries(schema.textFields.map((field) => [field, entry[field]])), body);
}

function note(path: string, print: string): void {
  const file = relative(process.cwd(), path);
  if (!existsSync(path)) {
    console.log(`${file} is not written yet.`);
    return;
  }
  const before = readFileSync(path, 'utf8');
  const line = /^translates:.*$/m;
  if (!line.test(before)) fail(`${file} has no line for it: write translates: '00000000' among its fields.`);
  const after = before.replace(line, `translates: '${print}'`);
  writeFileSync(path, after);
  console.log(`${file} ${after === before ? 'follows its original already' : 'now follows its original'}.`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
