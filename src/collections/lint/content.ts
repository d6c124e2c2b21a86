import { type Language, originalLanguage } from '../../site.config.ts';
import { memoize } from '../../utils/memoize.ts';
import { likely } from '../../utils/nearest.ts';
import { type CollectionName, slugPattern } from '../../utils/references.ts';
import { type EntryFolder, type ListName, listSchemas } from '../schemas/index.ts';
import { idsIn } from './fields.ts';
import type { ContentFile } from './files.ts';
import type { Params } from './messages/index.ts';
import { type Parsed, parse } from './parsed.ts';
import type { FileRole } from './role.ts';

export type ParsedAs<Is extends FileRole['is']> = Parsed & { role: Extract<FileRole, { is: Is }> };
export type EntryFile = ParsedAs<'entry'>;

/** What can be named by its slug or id. */
export type NamedEntry = CollectionName | ListName | 'pages';

/** The files of a content folder, with functions that look things up in them. */
export interface Content {
  files: readonly Parsed[];
  at: (path: string) => Parsed | undefined;
  entries: readonly EntryFile[];
  /** The file of an entry in a language. */
  entry: (folder: EntryFolder, slug: string, language: Language) => EntryFile | undefined;
  /** The entries of a folder in the original language. */
  originals: (folder: EntryFolder) => readonly EntryFile[];
  /** The parameters of the diagnostic for an unknown slug or id; undefined if it is known. */
  unknown: (named: NamedEntry, slug: string) => Params['unknown-entry'] | undefined;
}

/** Parses every file of a content folder. */
export function contentOf(files: readonly ContentFile[]): Content {
  const parsed = files.map(parse);
  const byPath = new Map(parsed.map((file) => [file.path, file]));
  const entries = parsed.filter(isAs('entry'));
  const keyOf = (...key: [EntryFolder, string, Language]): string => key.join(' ');
  const byName = new Map(
    entries.map((entry) => [keyOf(entry.role.folder, entry.role.slug, entry.role.language), entry]),
  );
  const originals = Map.groupBy(
    entries.filter(({ role }) => role.language === originalLanguage),
    ({ role }) => role.folder,
  );
  const known = memoize((named: NamedEntry): ReadonlySet<string> => {
    if (named in listSchemas) return new Set(idsIn(byPath.get(`${named}.yaml`) ?? { text: '' }).map(({ id }) => id));
    const slugged = named === 'sources' ? parsed.filter(isAs('source')) : originals.get(named as EntryFolder);
    return new Set(slugged?.map(({ role }) => role.slug));
  });
  return {
    files: parsed,
    at: (path) => byPath.get(path),
    entries,
    entry: (folder, slug, language) => byName.get(keyOf(folder, slug, language)),
    originals: (folder) => originals.get(folder) ?? [],
    unknown(named, slug) {
      if (known(named).has(slug)) return undefined;
      const all = [...known(named)];
      const [near, ...others] = likely(slug, all);
      return {
        slug,
        where: named in listSchemas ? `${named}.yaml` : `${named}/`,
        ...(slugPattern.test(slug) && { command: `npm run new -- ${named} ${slug}` }),
        near: others.length === 0 ? near : undefined,
        known: near ? [near, ...others].slice(0, 6) : all.length > 12 ? [] : all,
      };
    },
  };
}

/** The path of an entry in a language, whether or not the file exists. */
export function pathIn({ path, role }: EntryFile, language: Language): string {
  return path.replace(`.${role.language}.`, `.${language}.`);
}

/** Whether a file has a role. */
export function isAs<Is extends FileRole['is']>(is: Is) {
  return (parsed: Parsed): parsed is ParsedAs<Is> => parsed.role.is === is;
}
