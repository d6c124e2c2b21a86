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
import type { Params } from './messages/index.ts';

/** What a file is to the site, by its path. */
export type FileRole =
  | { is: 'entry'; folder: EntryFolder; slug: string; language: Language; type: 'md' | 'mdx' }
  | { is: 'source'; slug: string }
  | { is: 'list'; name: ListName }
  | { is: 'site'; language: Language }
  | { is: 'redirects' | 'image' | 'note' }
  | { [K in MisplacedKind]: { is: 'misplaced'; kind: K; params: Params[K]; example: string } }[MisplacedKind];

type MisplacedKind =
  | 'file-name'
  | 'word-document'
  | 'image-unreadable'
  | 'linked-file'
  | 'unknown-folder'
  | 'stray-file';

/** The files beside the folders. `redirects.yaml` is optional: most sites have never changed an address. */
const topFiles = new Map<string, FileRole>([
  ...(Object.keys(listSchemas) as ListName[]).map((name) => [`${name}.yaml`, { is: 'list', name }] as const),
  ...languages.map((language) => [`site.${language}.yaml`, { is: 'site', language }] as const),
  ['redirects.yaml', { is: 'redirects' }],
]);

const imageTypes = ['avif', 'gif', 'jpeg', 'jpg', 'png', 'webp'];

const folders = [...Object.keys(bilingualSchemas), 'sources', 'images'];

/** The role of a file at a path below the content folder. */
export function roleOf(path: string): FileRole {
  const [folder = '', ...below] = path.split('/');
  const name = below.at(-1) ?? folder;
  if (/^README(?:\.\w+)?\.md$/.test(name)) return { is: 'note' };
  if (below.length === 0) return topFiles.get(name) ?? stray(name);
  if (!folders.includes(folder)) {
    const near = nearest(folder, folders);
    const example = `${near ?? 'events'}/${name}`;
    return { is: 'misplaced', kind: 'unknown-folder', params: { name: folder, near }, example };
  }
  return (below.length === 1 ? roleInFolder(folder, name) : undefined) ?? misnamed(folder, name);
}

function stray(name: string): FileRole {
  const near = nearest(name, [...topFiles.keys()]);
  const example = near ?? `events/${slugOf(name)}.${languages[0]}.md`;
  if (wordDocument.test(name)) return wordDocumentIn('events', name, example);
  return { is: 'misplaced', kind: 'stray-file', params: { name, near }, example };
}

function roleInFolder(folder: string, name: string): FileRole | undefined {
  const [slug = '', suffix = '', type, ...more] = name.split('.');
  if (!slugPattern.test(slug) || more.length > 0) return undefined;
  if (folder === 'images') return !type && imageTypes.includes(suffix) ? { is: 'image' } : undefined;
  if (folder === 'sources') return suffix === 'yaml' && !type ? { is: 'source', slug } : undefined;
  const language = languages.find((one) => one === suffix);
  const entryFolder = folder as EntryFolder;
  const isText = type === 'md' || (type === 'mdx' && mayPlaceComponents(entryFolder));
  return language && isText ? { is: 'entry', folder: entryFolder, slug, language, type } : undefined;
}

function misnamed(folder: string, name: string): FileRole {
  const language = languages.find((one) => name.toLowerCase().includes(`.${one}.`));
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (folder === 'images' && !imageTypes.includes(ending)) {
    return { is: 'misplaced', kind: 'image-unreadable', params: {}, example: `images/${slugOf(name)}.jpg` };
  }
  const [form, ends] =
    folder === 'sources'
      ? ['yaml', ['yaml']]
      : folder === 'images'
        ? ['<jpg|png|webp|avif|gif>', [ending]]
        : [
            `<${languages.join('|')}>.${mayPlaceComponents(folder as EntryFolder) ? '<md|mdx>' : 'md'}`,
            (language ? [language] : languages).map((one) => `${one}.md`),
          ];
  const example = ends.map((end) => `${folder}/${slugOf(name)}.${end}`).join(' / ');
  if (folder !== 'images' && wordDocument.test(name)) return wordDocumentIn(folder, name, example);
  return { is: 'misplaced', kind: 'file-name', params: { folder: `${folder}/`, form: `<slug>.${form}` }, example };
}

/** Matches the names of files that hold more than a text, whatever they are renamed to. */
const wordDocument = /\.(?:docx?|odt|pages|pdf|rtf)$/i;

function wordDocumentIn(folder: string, name: string, example: string): FileRole {
  const params = { name, command: `npm run new -- ${folder} ${slugOf(name)}` };
  return { is: 'misplaced', kind: 'word-document', params, example };
}

const slugOf = (name: string): string => slugFrom(name.split('.')[0] ?? '') || 'a-name';
