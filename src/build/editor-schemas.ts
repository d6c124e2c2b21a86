import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { readContent, type ContentFile } from '../collections/lint/files.ts';
import { linesOf } from '../collections/lint/lines.ts';
import { parse } from '../collections/lint/parsed.ts';
import { roleOf } from '../collections/lint/role.ts';
import { schemaForEditors, type NamesIn } from '../collections/schemas/for-editors.ts';
import {
  bilingualSchemas,
  listSchemas,
  redirectSchema,
  siteSchema,
  sourceSchema,
} from '../collections/schemas/index.ts';
import { referenceKinds } from '../utils/references.ts';
import { originalLanguage, settings, translationLanguages } from '../site.config.ts';

/** What is written, by its path. */
type Written = Record<string, object>;

/** The schemas that `.vscode/settings.json` names, by their paths. They do not depend on the content. */
export function storedSchemas(): Written {
  const lists = Object.entries({ ...listSchemas, redirects: redirectSchema });
  const all: [name: string, schema: z.ZodType][] = [
    ['sources', sourceSchema],
    ...lists.map(([name, item]): [string, z.ZodType] => [name, z.array(item)]),
    ['site', siteSchema],
  ];
  return Object.fromEntries(all.map(([name, schema]) => [`.vscode/schemas/${name}.json`, schemaForEditors(schema)]));
}

/**
 * The schemas of entries, and which file has which: where and as Astro's language server reads them
 * (https://github.com/withastro/language-tools). Its names for collections are its own, not those of our loaders.
 */
function schemasOfEntries(files: readonly ContentFile[]): Written {
  const namesIn = namesAmong(files);
  const schemas = Object.entries(bilingualSchemas).flatMap(([folder, forms]) =>
    (['original', 'translation'] as const).map(
      (form) => [`${folder}.${form}`, schemaForEditors(forms[form], namesIn)] as const,
    ),
  );
  const entries = files.flatMap(({ path }): [string, string][] => {
    const role = roleOf(path);
    if (role.is !== 'entry') return [];
    if (role.language !== originalLanguage) return [[keyOf(path), `${role.folder}.translation`]];
    // A translation is known before it is written.
    const translations = translationLanguages.map((language) => path.replace(`.${originalLanguage}.`, `.${language}.`));
    return [
      [keyOf(path), `${role.folder}.original`],
      ...translations.map((one): [string, string] => [keyOf(one), `${role.folder}.translation`]),
    ];
  });
  const collections = schemas.map(([name]) => ({ name, hasSchema: true }));
  return {
    ...Object.fromEntries(schemas.map(([name, schema]) => [`.astro/collections/${name}.schema.json`, schema])),
    '.astro/collections/collections.json': { collections, entries: Object.fromEntries(entries) },
  };
}

/** A file's address as the language server compares it. */
const keyOf = (path: string): string =>
  decodeURIComponent(pathToFileURL(join(settings.contentDir, path)).href).toLowerCase();

/**
 * Writes all of it; what has not changed stays as it is. Content outside the project is not of it.
 * @param folder the project that the editor opens
 * @returns the paths that were written
 */
export function writeEditorSchemas(folder = '.'): string[] {
  const isInside = settings.contentDir.startsWith(join(resolve(folder), '/'));
  const ofEntries = isInside ? schemasOfEntries(readContent(settings.contentDir)) : {};
  const all = { ...storedSchemas(), ...ofEntries };
  return Object.entries(all).flatMap(([path, schema]) => {
    const file = resolve(folder, path);
    const text = asFile(schema);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return [path];
  });
}

/** A schema as it is written. */
export const asFile = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** What the fields of a content folder's files can name, by collection or list; for `any` as references. */
function namesAmong(files: readonly ContentFile[]): NamesIn {
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
