import type { ContentFile } from '../src/check/files.ts';
import { linesOf } from '../src/check/lines.ts';
import { parse } from '../src/check/parsed.ts';
import { roleOf } from '../src/check/role.ts';
import { referenceKinds } from '../src/library/references.ts';
import type { NamesIn } from '../src/schemas/for-editors.ts';
import { originalLanguage } from '../src/site.config.ts';

/** What the fields of a content folder's files can name, by collection or list; for `any` as references. */
export function namesAmong(files: readonly ContentFile[]): NamesIn {
  const names = files.flatMap((file): [collection: string, name: string][] => {
    const role = roleOf(file.path);
    if (role.is === 'source') return [['sources', role.slug]];
    if (role.is === 'entry' && role.language === originalLanguage) return [[role.folder, role.slug]];
    return role.is === 'list' ? linesOf(parse(file)).map(({ id }) => [role.name, id]) : [];
  });
  const inCollection = (wanted: string): string[] =>
    names.flatMap(([collection, name]) => (collection === wanted ? [name] : []));
  const kinds = [...Object.entries(referenceKinds), ['page', { collection: 'pages' }] as const];
  return (relation) =>
    relation === 'any'
      ? kinds.flatMap(([kind, { collection }]) => inCollection(collection).map((name) => `${kind}:${name}`))
      : inCollection(relation);
}
