import { contentOf } from '../../src/collections/lint/content.ts';
import { readContent } from '../../src/collections/lint/files.ts';
import { editorLanguages, tell } from '../../src/collections/lint/report.ts';
import { settings } from '../../src/site.config.ts';
import { isCollection } from '../new-entry/files.ts';
import { refusalOfCollection } from '../new-entry/refusals.ts';
import type { Named } from './mentions.ts';

/** The entry that a command names. Ends the command if there is none. */
export function namedBy(collection: string | undefined, slug: string | undefined, usage: string): Named {
  if (collection === undefined || slug === undefined) return fail(usage, 2);
  if (!isCollection(collection)) return fail(refusalOfCollection(collection) ?? usage);
  const params = contentOf(readContent(settings.contentDir)).unknown(collection, slug);
  if (!params) return { collection, slug };
  return fail(editorLanguages.map((language) => tell({ kind: 'unknown-entry', params }, language)).join('\n'));
}

/** Says what is wrong and ends the command. */
export function fail(message: string, status = 1): never {
  console.error(message);
  process.exit(status);
}
