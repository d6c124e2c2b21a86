/**
 * Checks the content and reports every mistake, in seconds and without building: `npm run check`. Names of entries or
 * files (`-- events/opening`) limit the report to these. `--fix` first corrects in them what has only one answer, such as
 * dates without quotes and invisible characters. `--language hi` reports in one language. The exit code is 1 if there are
 * mistakes (not for warnings alone), and 2 for invalid arguments.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ContentFile, openPictures, readContent } from '../src/collections/lint/files.ts';
import { corrected } from '../src/collections/lint/fix.ts';
import { check, mistakesAmong } from '../src/collections/lint/index.ts';
import { words } from '../src/collections/lint/messages/report.ts';
import { belowContent, editorLanguages, report, shownFolder } from '../src/collections/lint/report.ts';
import { languages, settings } from '../src/site.config.ts';
import { problemAnnotation, tellGitHub } from './github-actions.ts';

const { values, positionals } = readArguments();
const chosen = languages.find((language) => language === values.language);
if (values.language && !chosen) fail();
const inLanguages = chosen ? [chosen] : editorLanguages;

const isChosen = ({ path }: ContentFile): boolean =>
  positionals.length === 0 || positionals.some((name) => isNamed(path, name));
const found = await openPictures(readContent(settings.contentDir));
const named = found.filter(isChosen);
if (named.length === 0 && positionals.length > 0) fail();
// npm takes `npm run check --fix` as an option of its own.
const files = values.fix || process.env.npm_config_fix ? fix(found) : found;
const problems = check(files).filter(
  ({ file }) => named.length === files.length || named.some(({ path }) => path === file),
);
const output = report(problems, inLanguages) || inLanguages.map((one) => words[one].nothing(named.length)).join(' / ');
console.log(output);
tellGitHub(output, problems.map(problemAnnotation));
process.exitCode = mistakesAmong(problems).length > 0 ? 1 : 0;

function readArguments() {
  try {
    const options = { fix: { type: 'boolean' }, language: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return fail();
  }
}

/** Whether a name means a file: `events/opening`, the file's own name, or its path with the content folder. */
function isNamed(path: string, name: string): boolean {
  const given = belowContent(name).replace(/^\.?\//, '');
  return path === given || path.startsWith(`${given}.`) || path.startsWith(`${given.replace(/\/$/, '')}/`);
}

function fix(before: readonly ContentFile[]): ContentFile[] {
  const after = corrected(before, isChosen);
  for (const file of after.filter((one) => !before.includes(one))) {
    writeFileSync(join(settings.contentDir, file.path), file.bytes);
    console.log(inLanguages.map((one) => words[one].fixed(shownFolder() + file.path)).join(' / '));
  }
  return after;
}

function fail(): never {
  console.error(editorLanguages.map((one) => words[one].usage).join('\n'));
  process.exit(2);
}
