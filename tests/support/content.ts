import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { wordByWord } from '../../src/search/names.ts';
import { type Language, languages, originalLanguage } from '../../src/site.config.ts';
import { type Spellings, allSpellings } from '../../src/utils/spellings.ts';
import { readEntry } from './entry-file.ts';
import { nodesIn, parseMarkdown, wordsIn } from './markdown.ts';

/** An entry's file as the tests read it: what an editor wrote, before the site touches it. */
export interface EntryFile {
  path: string;
  slug: string;
  fields: Record<string, unknown>;
  body: string;
}

/** The entries of a folder of the content in one language. */
export function entryFiles(content: string, folder: string, language: Language): EntryFile[] {
  return filesOf(content, folder, language).map((file) => {
    const path = join(content, folder, file);
    return { path, slug: slugIn(file), ...readEntry(path) };
  });
}

/** The slugs of a folder's texts in a language; of its originals, so of all, if none is named. */
export function slugsOf(content: string, folder: string, language: Language = originalLanguage): string[] {
  return filesOf(content, folder, language).map(slugIn);
}

function filesOf(content: string, folder: string, language: Language): string[] {
  return readdirSync(join(content, folder)).filter((file) => new RegExp(`\\.${language}\\.mdx?$`).test(file));
}

function slugIn(file: string): string {
  return file.slice(0, file.indexOf('.'));
}

/** A YAML file of the content. */
export function yamlFile(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}

/** The ids of the sources. */
export function sourceIds(content: string): string[] {
  return readdirSync(join(content, 'sources')).map((file) => basename(file, '.yaml'));
}

/** The texts of a Markdown text's headings, paragraphs and cells in order, as readers see them: without citations and ids. */
export function blocksOf(markdown: string): string[] {
  return nodesIn(parseMarkdown(markdown))
    .filter(({ type }) => ['heading', 'paragraph', 'tableCell'].includes(type))
    .map((block) => seen(wordsIn(block)))
    .filter(Boolean);
}

function seen(text: string): string {
  return text
    .replace(/\s*\[@[^\]]*\]/g, '')
    .replace(/\s*\{#[^}]*\}$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same as one line. */
export function plainText(markdown: string): string {
  return blocksOf(markdown).join(' ');
}

/** The names that a content folder gives to the same. */
export function namesOf(content: string): string[][] {
  const perLanguage = ['people', 'glossary'].flatMap((folder) =>
    languages.flatMap((one) => entryFiles(content, folder, one)),
  );
  const entries = Map.groupBy(perLanguage, ({ path }) => path.replace(/\.\w+\.mdx?$/, ''));
  const named = [...entries.values()].map((files) =>
    files.flatMap(({ fields }) => [
      String(fields.title),
      ...allSpellings(fields.variants as Spellings),
      ...allSpellings(fields.abbreviations as Spellings),
    ]),
  );
  const places = yamlFile(`${content}/places.yaml`) as { names: Record<string, string> }[];
  const persons = [...entries.values()]
    .map((files, place) => ({ kind: files[0]?.fields.kind, names: named[place] ?? [] }))
    .filter(({ kind }) => kind === 'person');
  const sources = sourceIds(content).map(
    (id) => yamlFile(`${content}/sources/${id}.yaml`) as { publisher: Record<string, string> },
  );
  const sites = languages.map(
    (one) => yamlFile(`${content}/site.${one}.yaml`) as { spellings?: { wanted: string; others: string[] }[] },
  );
  return [
    ...named,
    ...persons.flatMap(({ names }) => wordByWord(names)),
    ...places.map(({ names }) => Object.values(names)),
    ...sources.map(({ publisher }) => Object.values(publisher)),
    ...sites.flatMap(({ spellings = [] }) => spellings.map(({ wanted, others }) => [wanted, ...others])),
  ];
}
