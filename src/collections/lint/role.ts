import { type Language, languages } from '../../site.config.ts';
import { slugFrom } from '../../utils/addresses.ts';
import { slugPattern } from '../../utils/references.ts';
import { nearest } from '../../utils/nearest.ts';
import {
  type EntryFolder,
  type ListName,
  bilingualSchemas,
  listSchemas,
  mayPlaceComponents,
} from '../schemas/index.ts';
import type { Params } from './messages/params.ts';

/** What a file is to the site, told from its path. */
export type FileRole =
  | { is: 'entry'; folder: EntryFolder; slug: string; language: Language; type: 'md' | 'mdx' }
  | { is: 'source'; slug: string }
  | { is: 'list'; name: ListName }
  | { is: 'site'; language: Language }
  | { is: 'redirects' }
  | { is: 'image' }
  | { is: 'note' }
  | Misplaced<'file-name'>
  | Misplaced<'unknown-folder'>
  | Misplaced<'stray-file'>;

interface Misplaced<K extends 'file-name' | 'unknown-folder' | 'stray-file'> {
  is: 'misplaced';
  kind: K;
  facts: Params[K];
  example: string;
}

/** Where addresses go that are gone. A site that has lost none has no such file. */
const redirectsFile = 'redirects.yaml';

/** Where pictures lie, and what they can be. */
const imageFolder = 'images';
const imageName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:avif|gif|jpe?g|png|webp)$/;

const folders = [...Object.keys(bilingualSchemas), 'sources', imageFolder];

/** The role of a file at a path below the content folder. */
export function roleOf(path: string): FileRole {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (/^README(?:\.\w+)?\.md$/.test(name)) return { is: 'note' };
  if (parts.length === 1) return roleAtTop(name);
  const [folder = ''] = parts;
  if (!folders.includes(folder)) {
    const near = nearest(folder, folders);
    const example = `${near ?? 'events'}/${name}`;
    return { is: 'misplaced', kind: 'unknown-folder', facts: { name: folder, near }, example };
  }
  const role = parts.length === 2 ? roleInFolder(folder, name) : undefined;
  return role ?? misnamed(folder, name);
}

function roleAtTop(name: string): FileRole {
  const [list = '', ending] = name.split('.');
  if (ending === 'yaml' && list in listSchemas) return { is: 'list', name: list as ListName };
  const language = languages.find((one) => name === `site.${one}.yaml`);
  if (language) return { is: 'site', language };
  if (name === redirectsFile) return { is: 'redirects' };
  const near = nearest(name, [
    ...Object.keys(listSchemas).map((one) => `${one}.yaml`),
    ...languages.map((one) => `site.${one}.yaml`),
    redirectsFile,
  ]);
  const example = near ?? `events/${slugOf(name)}.${languages[0]}.md`;
  return { is: 'misplaced', kind: 'stray-file', facts: { name, near }, example };
}

function roleInFolder(folder: string, name: string): FileRole | undefined {
  if (folder === imageFolder) return imageName.test(name) ? { is: 'image' } : undefined;
  const [slug = '', ...rest] = name.split('.');
  if (!slugPattern.test(slug)) return undefined;
  if (folder === 'sources') return rest.join('.') === 'yaml' ? { is: 'source', slug } : undefined;
  const [suffix, type] = rest;
  const language = languages.find((one) => one === suffix);
  if (!language || rest.length !== 2) return undefined;
  const entryFolder = folder as EntryFolder;
  if (type === 'md' || (type === 'mdx' && mayPlaceComponents(entryFolder))) {
    return { is: 'entry', folder: entryFolder, slug, language, type };
  }
  return undefined;
}

function misnamed(folder: string, name: string): FileRole {
  const types = mayPlaceComponents(folder as EntryFolder) ? '<md|mdx>' : 'md';
  const forms: Record<string, string> = { sources: '<slug>.yaml', [imageFolder]: '<slug>.<jpg|png|webp|avif|gif>' };
  const form = forms[folder] ?? `<slug>.<${languages.join('|')}>.${types}`;
  const language = languages.find((one) => name.toLowerCase().includes(`.${one}.`));
  const endings: Record<string, string[]> = { sources: ['yaml'], [imageFolder]: [imageType(name)] };
  const ends = endings[folder] ?? (language ? [language] : languages).map((one) => `${one}.md`);
  const example = ends.map((end) => `${folder}/${slugOf(name)}.${end}`).join(' / ');
  return { is: 'misplaced', kind: 'file-name', facts: { folder: `${folder}/`, form }, example };
}

const imageType = (name: string): string => /\.(?:avif|gif|png|webp)$/i.exec(name)?.[0].slice(1).toLowerCase() ?? 'jpg';

const slugOf = (name: string): string => slugFrom(name.split('.')[0] ?? '') || 'a-name';
