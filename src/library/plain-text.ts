import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** The text of HTML that our Markdown made, on one line: without tags, and so without citations, whose numbers come later. */
export function plainText(html: string): string {
  return toString(fromHtml(html, { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim();
}
