import { type Language, originalLanguage } from '../../site.config.ts';
import {
  type CollectionName,
  type Reference,
  parseReference,
  referenceKindNames,
  referenceKinds,
  sections,
  slugPattern,
} from '../../utils/references.ts';
import { likely, nearest } from '../../utils/nearest.ts';
import { type EntryFolder, type ListName, listSchemas } from '../schemas/index.ts';
import type { ContentFile } from './files.ts';
import { linesOf } from './lines.ts';
import type { Params } from './messages/params.ts';
import { type Parsed, parse } from './parsed.ts';
import type { FileRole } from './role.ts';

type RoleOf<Is extends FileRole['is']> = Extract<FileRole, { is: Is }>;
export type ParsedAs<Is extends FileRole['is']> = Parsed & { role: RoleOf<Is> };
export type EntryFile = ParsedAs<'entry'>;

/** What can be named by its slug or id. */
export type NamedEntry = CollectionName | ListName | 'pages';

/** The files of a content folder, and what is to be found among them. */
export interface Content {
  files: readonly Parsed[];
  at: (path: string) => Parsed | undefined;
  entries: readonly EntryFile[];
  /** The file of an entry in a language. */
  entry: (folder: EntryFolder, slug: string, language: Language) => EntryFile | undefined;
  /** Why a slug or an id names nothing; undefined where it does. */
  unknown: (named: NamedEntry, slug: string) => Params['unknown-entry'] | undefined;
}

/** Takes every file of a content folder apart. */
export function contentOf(files: readonly ContentFile[]): Content {
  const parsed = files.map(parse);
  const byPath = new Map(parsed.map((one) => [one.path, one]));
  const entries = parsed.filter(isAs('entry'));
  const byName = new Map(
    entries.map((one) => [[one.role.folder, one.role.slug, one.role.language].join(' '), one] as const),
  );
  const slugs = new Map<NamedEntry, Set<string>>();
  const known = (named: NamedEntry): Set<string> => {
    const kept = slugs.get(named) ?? new Set(slugsOf(named, parsed));
    slugs.set(named, kept);
    return kept;
  };
  return {
    files: parsed,
    at: (path) => byPath.get(path),
    entries,
    entry: (folder, slug, language) => byName.get([folder, slug, language].join(' ')),
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

/** Where an entry stands in a language, whether it is written yet or not. */
export function pathIn({ path, role }: EntryFile, language: Language): string {
  return path.replace(`.${role.language}.`, `.${language}.`);
}

/** Whether a file has a role. */
export function isAs<Is extends FileRole['is']>(is: Is) {
  return (parsed: Parsed): parsed is ParsedAs<Is> => parsed.role.is === is;
}

/** Where a reference leads: a collection's entry. A section has no entry. */
export function collectionOf({ kind }: Reference): EntryFolder | 'sources' | undefined {
  if (kind === 'section') return undefined;
  return kind === 'page' ? 'pages' : referenceKinds[kind].collection;
}

/** What is wrong with a reference as it is written. */
export function referenceProblem(
  content: Content,
  text: string,
):
  | { kind: 'not-a-reference'; facts: Params['not-a-reference'] }
  | { kind: 'unknown-entry'; facts: Params['unknown-entry'] }
  | undefined {
  const reference = parseReference(text);
  if (!reference) {
    const [kind = ''] = text.split(':');
    const ofCollection = Object.entries(referenceKinds).find(([, { collection }]) => collection === kind)?.[0];
    const meant = text.includes(':')
      ? (ofCollection ?? nearest(kind, referenceKindNames))?.concat(text.slice(kind.length))
      : namedAlone(content, text);
    const near = meant && parseReference(meant) ? meant : undefined;
    return { kind: 'not-a-reference', facts: { text, near, kinds: referenceKindNames } };
  }
  const collection = collectionOf(reference);
  if (!collection) {
    const { slug } = reference;
    if (sections.some((section) => section === slug)) return undefined;
    const near = nearest(slug, sections);
    return {
      kind: 'not-a-reference',
      facts: { text, near: near && `section:${near}`, kinds: sections.map((section) => `section:${section}`) },
    };
  }
  const facts = content.unknown(collection, reference.slug);
  return facts && { kind: 'unknown-entry', facts };
}

/** The one entry that a name without a kind may mean, as a reference. */
export function namedAlone(content: Content, slug: string): string | undefined {
  const all = Object.entries(referenceKinds).filter(([, { collection }]) => !content.unknown(collection, slug));
  return all.length === 1 && all[0] ? `${all[0][0]}:${slug}` : undefined;
}

/** The reference that was meant, as far as that can be told. */
export function meantBy(
  text: string,
  { kind, facts }: NonNullable<ReturnType<typeof referenceProblem>>,
): string | undefined {
  return facts.near && (kind === 'unknown-entry' ? `${text.split(':')[0] ?? ''}:${facts.near}` : facts.near);
}

function slugsOf(named: NamedEntry, files: readonly Parsed[]): string[] {
  if (named in listSchemas) {
    const list = files.find(({ role }) => role.is === 'list' && role.name === named);
    return list ? linesOf(list).map(({ id }) => id) : [];
  }
  return files.flatMap(({ role }) => {
    if (named === 'sources') return role.is === 'source' ? [role.slug] : [];
    return role.is === 'entry' && role.folder === named && role.language === originalLanguage ? [role.slug] : [];
  });
}
