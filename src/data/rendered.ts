import type { Bilingual, Entry } from './entries.ts';

type Document = Entry<Bilingual>['document'];

/** Throws where a text could not be rendered: the dev server keeps such an entry, without its text. */
export function expectRendered({ body, rendered, filePath }: Document): void {
  if (body && !rendered && filePath?.endsWith('.md')) {
    throw new Error(`${filePath} cannot be shown: the terminal says what is wrong with it.`);
  }
}

/** The HTML of an entry's text, as Markdown made it. Throws where the text could not be rendered. */
export function renderedHtml(document: Document): string {
  expectRendered(document);
  return document.rendered?.html ?? '';
}
