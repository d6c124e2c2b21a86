import { blocksOf } from '../library/blocks.ts';
import { plainText } from '../library/plain-text.ts';
import { sentencesOf } from '../library/sentences.ts';
import type { Bilingual, Entry } from './entries.ts';

/** The HTML of an entry's text, as Markdown made it. */
export function renderedHtml({ rendered }: Entry<Bilingual>['document']): string {
  return rendered?.html ?? '';
}

/** The text of an entry's first paragraph, without markup. */
export function firstParagraph(document: Entry<Bilingual>['document']): string {
  return plainText(paragraphHtml(document));
}

/** The first sentence of an entry's text, without markup, and the sources that it cites. */
export function firstSentence(document: Entry<Bilingual>['document']): { text: string; sources: string[] } {
  const cited: string[] = [];
  // A character for private use keeps the place of a citation.
  const marked = paragraphHtml(document).replace(/<sup data-cite="([^"]*)"><\/sup>/g, (_, ids: string) => {
    cited.push(ids);
    return '\uE000';
  });
  const [sentence] = sentencesOf(plainText(marked));
  const parts = (sentence?.text ?? '').split(/\s*\uE000/);
  const sources = cited.slice(0, parts.length - 1).flatMap((ids) => ids.split(' '));
  // What a colon announces is not there.
  return { text: parts.join('').replace(/:$/, ''), sources: [...new Set(sources)] };
}

function paragraphHtml(document: Entry<Bilingual>['document']): string {
  return blocksOf(renderedHtml(document)).find(({ kind }) => kind === 'p')?.html ?? '';
}
