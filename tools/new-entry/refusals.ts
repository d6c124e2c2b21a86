import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsIn } from '../../src/collections/lint/fields.ts';
import { editorLanguages, shownFolder, tell } from '../../src/collections/lint/report.ts';
import { isAddressTaken } from '../../src/collections/lint/rules/places.ts';
import { settings } from '../../src/site.config.ts';
import { slugFrom } from '../../src/utils/addresses.ts';
import { slugPattern } from '../../src/utils/references.ts';
import { nearest } from '../../src/utils/nearest.ts';
import { type Collection, collections, isCollection, isListName, pathsOf } from './files.ts';
import { inAll } from './words.ts';

/** The reason why a collection cannot get a new entry, in every language; undefined if it can. */
export function refusalOfCollection(name: string): string | undefined {
  if (isCollection(name)) return undefined;
  return inAll((words) => words.unknownCollection(name, nearest(name, collections), collections));
}

/** The reason why a new entry cannot have a name, in every language; undefined if it can. */
export function refusalOfSlug(collection: Collection, slug: string): string | undefined {
  if (!slugPattern.test(slug)) return inAll((words) => words.wrongSlug(slug, slugLike(slug)));
  const existing = existingPath(collection, slug);
  return existing ? inAll((words) => words.exists(shownFolder() + existing)) : refusalOfAddress(collection, slug);
}

/** A valid slug made from a name; an example if no character of the name can be used. */
function slugLike(name: string): string {
  return slugFrom(name) || 'river-fair';
}

function existingPath(collection: Collection, slug: string): string | undefined {
  const paths = pathsOf(collection, slug).flatMap((path) => [path, path.replace(/\.md$/, '.mdx')]);
  const there = paths.find((path) => existsSync(join(settings.contentDir, path)));
  if (!there || !isListName(collection)) return there;
  const text = readFileSync(join(settings.contentDir, there), 'utf8');
  return idsIn({ text }).some(({ id }) => id === slug) ? `${there} (${slug})` : undefined;
}

/** The check's message if another page has the address. */
function refusalOfAddress(collection: Collection, slug: string): string | undefined {
  if (!isAddressTaken(collection, slug)) return undefined;
  return editorLanguages.map((language) => tell({ kind: 'address-taken', params: { slug } }, language)).join('\n');
}
