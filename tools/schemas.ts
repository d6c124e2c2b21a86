/**
 * Writes what editors such as VS Code complete and underline fields with: `npm run schemas`. What stands below
 * `.vscode/schemas/` is stored with the code; below `.astro/` it follows the content, and nothing of it is stored.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { readContent, type ContentFile } from '../src/check/files.ts';
import { roleOf } from '../src/check/role.ts';
import { schemaForEditors, type EditorSchema } from '../src/schemas/for-editors.ts';
import { bilingualSchemas, listSchemas, redirect, site, source } from '../src/schemas/index.ts';
import { originalLanguage, settings, translationLanguages } from '../src/site.config.ts';
import { namesAmong } from './content-names.ts';

type Written = Record<string, EditorSchema>;

/** The schemas that `.vscode/settings.json` names, by their paths. They do not depend on the content. */
export function storedSchemas(): Written {
  const lists = Object.entries({ ...listSchemas, redirects: redirect });
  const all: [name: string, schema: z.ZodType][] = [
    ['sources', source],
    ...lists.map(([name, item]): [string, z.ZodType] => [name, z.array(item)]),
    ['site', site],
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
export const asFile = (schema: EditorSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

if (import.meta.main) {
  const written = writeEditorSchemas();
  console.log(written.length > 0 ? written.join('\n') : 'Nothing has changed.');
}
