import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { originalLanguage, type Language } from '../../src/site.config.ts';
import { readEntry } from './entry-file.ts';

/** An entry's file as the tests read it: what an editor wrote, before the site touches it. */
export interface EntryFile {
  path: string;
  slug: string;
  fields: Record<string, unknown>;
  body: string;
}

/** The entries of a folder of the content in one language. */
export function entryFiles(content: string, folder: string, language: Language): EntryFile[] {
  return readdirSync(join(content, folder))
    .filter((file) => new RegExp(`\\.${language}\\.mdx?$`).test(file))
    .map((file) => {
      const path = join(content, folder, file);
      return { path, slug: file.slice(0, file.indexOf('.')), ...readEntry(path) };
    });
}

/** The slugs of a folder's originals. */
export function slugsOf(content: string, folder: string): string[] {
  return entryFiles(content, folder, originalLanguage).map(({ slug }) => slug);
}

/** A YAML file of the content. */
export function yamlFile(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}

/** The ids of the sources. */
export function sourceIds(content: string): string[] {
  return readdirSync(join(content, 'sources')).map((file) => basename(file, '.yaml'));
}

/** The text that readers see of a Markdown line: without citations, link targets, ids and emphasis. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\s*\[@[^\]]*\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s*\{#[^}]*\}/g, '')
    .replace(/\*\*?([^*]+)\*\*?/g, '$1')
    .replace(/^(#+|-|\d+\.)\s+/, '')
    .trim();
}
