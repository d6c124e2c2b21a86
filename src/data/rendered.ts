import { blocksOf } from '../library/blocks.ts';
import { plainText } from '../library/plain-text.ts';
import type { Bilingual, Entry } from './entries.ts';

/** The HTML of an entry's text, as Markdown made it. */
export function renderedHtml({ rendered }: Entry<Bilingual>['document']): string {
  return rendered?.html ?? '';
}

/** The text of an entry's first paragraph, without markup. */
export function firstParagraph(document: Entry<Bilingual>['document']): string {
  return plainText(blocksOf(renderedHtml(document)).find(({ kind }) => kind === 'p')?.html ?? '');
}
