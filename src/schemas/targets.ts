import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { originalLanguage, settings } from '../site.config.ts';
import { nearest } from '../library/nearest.ts';
import { parseReference, referenceKinds, rooms, type CollectionName } from '../library/references.ts';

/** A folder of entries that others can name. An entry is there when its original's file is. */
export type TargetCollection = CollectionName | 'pages';

const endings = (collection: TargetCollection): string[] =>
  collection === 'sources'
    ? ['.yaml']
    : ['md', ...(collection === 'pages' ? ['mdx'] : [])].map((type) => `.${originalLanguage}.${type}`);

function slugs(collection: TargetCollection): string[] {
  const folder = join(settings.contentDir, collection);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder);
  return endings(collection).flatMap((ending) =>
    files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)),
  );
}

function exists(collection: TargetCollection, slug: string): boolean {
  return endings(collection).some((ending) => existsSync(join(settings.contentDir, collection, slug + ending)));
}

const suggestion = (wrong: string, known: readonly string[]): string => {
  const near = nearest(wrong, known);
  return near ? `Did you mean “${near}”?` : `Known: ${known.join(', ')}.`;
};

/**
 * What is wrong with naming an entry, in a sentence with the nearest name there is; undefined when it exists.
 * Looks at the files, so that it can be asked while entries are still being loaded.
 */
export function missingTarget(collection: TargetCollection, slug: string): string | undefined {
  if (exists(collection, slug)) return undefined;
  return `there is no “${slug}” in ${collection}. ${suggestion(slug, slugs(collection))}`;
}

/** The same for a whole reference, `kind:slug`. */
export function missingReference(text: string): string | undefined {
  const reference = parseReference(text);
  if (!reference) {
    const kinds = Object.keys(referenceKinds);
    const [kind = ''] = text.split(':');
    return `“${text}” is not a reference such as term:mou. ${suggestion(kind, [...kinds, 'page', 'room'])}`;
  }
  if (reference.kind === 'room') {
    return rooms.some((room) => room === reference.slug)
      ? undefined
      : `there is no room “${reference.slug}”. ${suggestion(reference.slug, rooms)}`;
  }
  const collection = reference.kind === 'page' ? 'pages' : referenceKinds[reference.kind].collection;
  return missingTarget(collection, reference.slug);
}
