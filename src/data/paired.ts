import { relative } from 'node:path';
import { each, type Both } from '../library/both.ts';
import { pairTexts, rowsOf, type Parting, type TextRow } from '../library/pairing.ts';
import type { Language, LanguagePair } from '../site.config.ts';
import type { Bilingual, Entry } from './entries.ts';
import { renderedHtml } from './rendered.ts';

/** Entries of a list in two languages, each with its counterpart, in the original's order. */
export async function paired<Listed extends { slug: string }>(
  list: (language: Language) => Promise<readonly Listed[]>,
  pair: LanguagePair,
): Promise<Both<Listed>[]> {
  const [originals, translations] = await Promise.all([list(pair.original), list(pair.translation)]);
  const bySlug = new Map(translations.map((entry) => [entry.slug, entry]));
  return originals.flatMap((original) => {
    const translation = bySlug.get(original.slug);
    return translation ? [{ original, translation }] : [];
  });
}

/** Whether an entry has a text in the second language. */
export function isTranslated({ translation }: Both<Pick<Entry<Bilingual>, 'standing'>>): boolean {
  return translation.standing !== 'untranslated';
}

/** When each of the entries shown was last changed, in either language. */
export function lastChanges(entries: readonly Both<{ updated: string }>[]): string[] {
  return entries.flatMap(({ original, translation }) => [original.updated, translation.updated]);
}

/**
 * An entry's text, block by block with its counterpart. Where the two do not match, a warning says so: an editor may
 * correct the original before the translation follows.
 * @param html what the two are in HTML, for a text that is more than Markdown
 */
export function textRows(
  entry: Both<Entry<Bilingual>>,
  html: Both = each(entry, ({ document }) => renderedHtml(document)),
): TextRow[] {
  const documents = each(entry, ({ document }) => document);
  if (!isTranslated(entry)) return rowsOf(html.original);
  const { rows, partings } = pairTexts(html);
  if (partings.length > 0) {
    const files = each(documents, ({ filePath, id }) => (filePath ? relative(process.cwd(), filePath) : id));
    console.warn(partingWarning(files, partings));
  }
  return rows;
}

function partingWarning(files: Both, partings: readonly Parting[]): string {
  const places = partings.map(({ heading, kinds }) => {
    const under = heading
      ? `under “${heading.html.replace(/<[^>]*>/g, '')}” (#${heading.id ?? ''})`
      : 'above the first heading';
    const { original, translation } = each(kinds, (all) => `${all.length} ${all.length === 1 ? 'block' : 'blocks'}`);
    const listed = each(kinds, (all) => all.join(', ') || 'none');
    return `  ${under}: ${original} (${listed.original}) and ${translation} (${listed.translation})`;
  });
  return [
    // Astro's line about the page is not ended yet.
    '',
    `[WARN] [side by side] ${files.original} and ${files.translation} do not match block by block:`,
    ...places,
    '  Such a section stands beside the other as a whole. Split or join paragraphs until the two have the same.',
  ].join('\n');
}
