import { sections } from '../../../utils/references.ts';
import { languages, originalLanguage, translationLanguages } from '../../../site.config.ts';
import { type Content, type EntryFile, pathIn } from '../content.ts';
import { type Diagnostic, diagnosticAt } from '../diagnostic.ts';

/** Files that every site needs. */
const required = [
  ...languages.map((language) => `site.${language}.yaml`),
  'places.yaml',
  'categories.yaml',
  'topics.yaml',
  `pages/home.${originalLanguage}.md`,
];

/** Addresses that a free page cannot have, because sections and generated pages use them. */
const taken: readonly string[] = [...sections, 'print', 'data', 'search', 'admin'];

/** Whether an entry of a folder would have the address of another page. */
export function isAddressTaken(folder: string, slug: string): boolean {
  return folder === 'pages' && taken.includes(slug);
}

/** Reports missing files, and files that would have the address of another page. */
export function placeProblems(content: Content): Diagnostic[] {
  const missing = required
    .filter((path) => !content.at(path) && !content.at(path.replace(/\.md$/, '.mdx')))
    .map((path) => diagnosticAt({ path, text: '' }, 0, 'missing-file', { path }));
  return [...missing, ...content.entries.flatMap((entry) => entryProblems(content, entry))];
}

function entryProblems(content: Content, entry: EntryFile): Diagnostic[] {
  const { folder, slug, language, type } = entry.role;
  const twin = type === 'mdx' ? content.at(entry.path.replace(/x$/, '')) : undefined;
  const original = pathIn(entry, originalLanguage);
  const hasOriginal = content.entry(folder, slug, originalLanguage) !== undefined;
  const untranslated = translationLanguages.filter((other) => !content.entry(folder, slug, other));
  return [
    ...(twin ? [diagnosticAt(entry, 0, 'duplicate-slug', { other: twin.path })] : []),
    ...(isAddressTaken(folder, slug) ? [diagnosticAt(entry, 0, 'address-taken', { slug })] : []),
    ...(hasOriginal ? [] : [diagnosticAt(entry, 0, 'no-original', { original })]),
    ...(language === originalLanguage ? untranslated : []).map((other) =>
      diagnosticAt(entry, 0, 'no-translation', { translation: pathIn(entry, other) }),
    ),
  ];
}
