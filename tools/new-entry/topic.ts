import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readContent } from '../../src/collections/lint/files.ts';
import { translationStates, withFingerprint } from '../../src/collections/lint/translations.ts';

const project = resolve(import.meta.dirname, '../..');

/** The tests' made-up topic, and what is different for a start: what it leaves untranslated there is translated here. */
const layers = ['tests/fixtures/libraries', 'tools/new-entry/topic'];

/** Only the tests need these: words in other scripts, and addresses of pages that are gone. */
const ofTests = /^(?:README|redirects|asha-seed|asha-sowing|kfar-news|kitab-nama|who-reported)\./;

/** Whether a folder may be written to: nothing is there yet, or an empty folder. */
export function isFree(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/** Writes a small complete topic into a folder, with every translation marked as reviewed. */
export function writeTopic(folder: string): void {
  for (const layer of layers) {
    cpSync(join(project, layer), folder, { recursive: true, filter: (path) => !ofTests.test(basename(path)) });
  }
  for (const { translation, print, path } of translationStates(readContent(folder))) {
    const reviewed = translation && print && withFingerprint(translation, print);
    if (reviewed) writeFileSync(join(folder, path), reviewed);
  }
}
