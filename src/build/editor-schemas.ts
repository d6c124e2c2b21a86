import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { readContent, type ContentFile } from '../collections/lint/files.ts';
import { idsIn } from '../collections/lint/fields.ts';
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
import { languages, originalLanguage, settings } from '../site.config.ts';

/** Schemas to be written, by their paths. */
type Written = Record<string, object>;

/** The schemas that `.vscode/settings.json` names, by their paths. They do not depend on the content. */
export function storedSchemas(): Written {
  const schemas = {
    sources: sourceSchema,
    ...Object.fromEntries(Object.entries(listSchemas).map(([name, item]) => [name, z.array(item)])),
    redirects: z.array(redirectSchema),
    site: siteSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`.vscode/schemas/${name}.json`, schemaForEditors(schema)]),
  );
}

/**
 * The schemas of entries and the list of which file has which, in the place and format that Astro's language server
 * reads (https://github.com/withastro/language-tools). Its names of collections are not those of our loaders.
 */
function entrySchemas(files: readonly ContentFile[]): Written {
  const namesIn = namesAmong(files);
  const schemas = Object.entries(bilingualSchemas).flatMap(([folder, { original, translation }]) => [
    [`${folder}.original`, schemaForEditors(original, namesIn)] as const,
    [`${folder}.translation`, schemaForEditors(translation, namesIn)] as const,
  ]);
  // Includes translations that are not written yet.
  const entries = files.flatMap(({ path }) => {
    const role = roleOf(path);
    if (role.is !== 'entry') return [];
    return languages.map(
      (language) =>
        [
          keyOf(path.replace(`.${role.language}.`, `.${language}.`)),
          `${role.folder}.${language === originalLanguage ? 'original' : 'translation'}`,
        ] as const,
    );
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

/** The slugs and ids that fields can name, by collection or list; `any` gives references. */
export function namesAmong(files: readonly ContentFile[]): NamesIn {
  const names = files.flatMap((file): [collection: string, name: string][] => {
    const role = roleOf(file.path);
    if (role.is === 'source') return [['sources', role.slug]];
    if (role.is === 'entry' && role.language === originalLanguage) return [[role.folder, role.slug]];
    return role.is === 'list' ? idsIn(parse(file)).map(({ id }) => [role.name, id]) : [];
  });
  const byCollection = Map.groupBy(names, ([collection]) => collection);
  const inCollection = (collection: string): string[] => byCollection.get(collection)?.map(([, name]) => name) ?? [];
  const kinds = [...Object.entries(referenceKinds), ['page', { collection: 'pages' }] as const];
  return (relation) =>
    relation === 'any'
      ? kinds.flatMap(([kind, { collection }]) => inCollection(collection).map((name) => `${kind}:${name}`))
      : inCollection(relation);
}

/**
 * Writes the schemas that have changed into the project. Schemas of entries are written only if the content folder is
 * inside the project.
 * @returns the written paths
 */
export function writeEditorSchemas(): string[] {
  const isInside = settings.contentDir.startsWith(join(resolve(), '/'));
  const ofEntries = isInside ? entrySchemas(readContent(settings.contentDir)) : {};
  return Object.entries({ ...storedSchemas(), ...ofEntries }).flatMap(([path, schema]) => {
    const text = asFile(schema);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return [path];
  });
}

/** A schema as the text of its file. */
export const asFile = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
