import { sections } from '../../../utils/references.ts';
import { originalLanguage, translationLanguages } from '../../../site.config.ts';
import { pathIn, type Content } from '../content.ts';
import { diagnosticAt } from '../parsed.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Addresses that a free page cannot have: they are those of sections, and of what the site makes itself. */
const taken: readonly string[] = [...sections, 'print', 'data', 'search', 'admin'];

/** Whether an entry of a folder would have the address of another page. */
export function isAddressTaken(folder: string, slug: string): boolean {
  return folder === 'pages' && taken.includes(slug);
}

/** Files that are needed and missing, or that stand in each other's place. */
export function placeProblems(content: Content, required: readonly string[]): Diagnostic[] {
  const missing = required
    .filter((path) => !content.at(path) && !content.at(path.replace(/\.md$/, '.mdx')))
    .map((path): Diagnostic<'missing-file'> => ({
      kind: 'missing-file',
      facts: { path },
      file: path,
      line: 1,
      column: 1,
    }));
  return [...missing, ...content.entries.flatMap((entry) => entryProblems(content, entry))];
}

function entryProblems(content: Content, entry: Content['entries'][number]): Diagnostic[] {
  const { folder, slug, language, type } = entry.role;
  const problems: Diagnostic[] = [];
  const twin = type === 'mdx' ? content.at(entry.path.replace(/x$/, '')) : undefined;
  if (twin) problems.push(diagnosticAt(entry, 0, 'duplicate-slug', { other: twin.path }));
  if (isAddressTaken(folder, slug)) problems.push(diagnosticAt(entry, 0, 'address-taken', { slug }));
  if (language !== originalLanguage) {
    if (content.entry(folder, slug, originalLanguage)) return problems;
    return [...problems, diagnosticAt(entry, 0, 'no-original', { original: pathIn(entry, originalLanguage) })];
  }
  const untranslated = translationLanguages.filter((other) => !content.entry(folder, slug, other));
  return [
    ...problems,
    ...untranslated.map((other) => diagnosticAt(entry, 0, 'no-translation', { translation: pathIn(entry, other) })),
  ];
}
