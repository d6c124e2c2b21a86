/**
 * Writes the files of a new entry, with an explanation of each field: `npm run new` asks for its collection and slug,
 * `npm run new -- events river-fair` does not. `npm run new -- topic my-topic` writes a small complete topic into a folder.
 * Existing files are never overwritten.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../src/collections/lint/files.ts';
import { shownFolder } from '../src/collections/lint/report.ts';
import { settings } from '../src/site.config.ts';
import { inTerminal, type Ask } from './new-entry/ask.ts';
import {
  collections,
  filesOf,
  isCollection,
  isListName,
  pathsOf,
  withItem,
  type Collection,
} from './new-entry/files.ts';
import { namesToChoose } from './new-entry/names.ts';
import { refusalOfCollection, refusalOfSlug } from './new-entry/refusals.ts';
import { isFree, writeTopic } from './new-entry/topic.ts';
import { inAll } from './new-entry/words.ts';
import { writeEditorSchemas } from '../src/build/editor-schemas.ts';

const [collection, slug, ...others] = process.argv.slice(2);
const isAsking = (collection === undefined || slug === undefined) && process.stdin.isTTY;
if (others.length > 0 || (!isAsking && slug === undefined))
  fail(
    inAll((words) => words.usage(collections)),
    2,
  );

if (collection === 'topic' && slug !== undefined) {
  if (!isFree(slug)) fail(inAll((words) => words.notEmpty(slug)));
  writeTopic(slug);
  console.log(inAll((words) => words.topicWritten(slug)));
  process.exit();
}

const answers = isAsking ? await inTerminal(askFor) : ([collection ?? '', slug ?? ''] as const);
if (!answers) process.exit(2);
const [what, name] = answers;
if (!isCollection(what)) fail(refusalOfCollection(what) ?? '');
const refusal = refusalOfSlug(what, name);
if (refusal) fail(refusal);

write(what, name);
writeEditorSchemas();
const paths = pathsOf(what, name).map((path) => `  ${shownFolder()}${path}`);
console.log([inAll((words) => words.written), ...paths, inAll((words) => words.next)].join('\n'));

async function askFor(ask: Ask): Promise<readonly [string, string]> {
  const chosen =
    collection ??
    (await ask(
      inAll((words) => words.whichCollection(collections)),
      refusalOfCollection,
    ));
  if (!isCollection(chosen)) return [chosen, ''];
  return [
    chosen,
    await ask(
      inAll((words) => words.whichSlug('river-fair')),
      (answer) => refusalOfSlug(chosen, answer),
    ),
  ];
}

function write(of: Collection, called: string): void {
  if (!isListName(of)) {
    const names = namesToChoose(readContent(settings.contentDir));
    for (const { path, text } of filesOf(of, called, today(), names)) {
      const file = join(settings.contentDir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
    }
    return;
  }
  const [path = ''] = pathsOf(of, called);
  const file = join(settings.contentDir, path);
  const text = withItem(of, called, existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (text === undefined) fail(inAll((words) => words.notAList(shownFolder() + path)));
  writeFileSync(file, text);
}

/** Today's date in the editor's time zone. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function fail(message: string, status = 1): never {
  console.error(message);
  process.exit(status);
}
