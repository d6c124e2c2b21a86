/**
 * Notes in translations which text they were made from: writes the original's fingerprint into `translates`. To be run
 * when a translation has been brought up to date: `npm run translated -- meetings/jwg-17-2025`; without names, for all.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fingerprint } from '../src/library/fingerprint.ts';
import { bilingualSchemas } from '../src/schemas/index.ts';
import { originalLanguage, settings, translationLanguages } from '../src/site.config.ts';
import { readEntry } from './entry-file.ts';

type Folder = keyof typeof bilingualSchemas;

const chosen = process.argv.slice(2);
const originals = globSync(`*/*.${originalLanguage}.{md,mdx}`, { cwd: settings.contentDir });

for (const original of originals) {
  const [name = '', type = ''] = original.split(`.${originalLanguage}.`);
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const schema = bilingualSchemas[name.split('/')[0] as Folder];
  const { fields, body } = readEntry(join(settings.contentDir, original));
  const facts: Record<string, unknown> = schema.original.parse(fields);
  const text = Object.fromEntries(schema.textFields.map((field) => [field, facts[field]]));
  for (const language of translationLanguages) {
    note(join(settings.contentDir, `${name}.${language}.${type}`), fingerprint(text, body));
  }
}

function note(path: string, print: string): void {
  let before: string;
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    return; // not translated yet
  }
  const after = before.replace(/^translates:.*$/m, `translates: '${print}'`);
  if (after === before) return;
  writeFileSync(path, after);
  console.log(`${relative(process.cwd(), path)} now follows its original.`);
}
