import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';

/** The elements that a page of plain text has. */
const kept = new Set(
  'main h1 h2 h3 h4 p ul ol li dl dt dd table caption thead tbody tr th td blockquote a em strong sup cite q br time abbr'.split(
    ' ',
  ),
);
/** Elements of which no text is seen where there is no style sheet. */
const unseen = new Set(['script', 'style', 'svg', 'template', 'head', 'link', 'meta']);

/**
 * The same text as a page of nothing but text: its title, and what its main part says in plain elements without style
 * sheet, fonts and scripts. It is what a page can be compared with, to see what all else costs.
 */
export function barePage(html: string): string {
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
  const lang = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? 'en';
  const main = select('main', fromHtml(html));
  if (!main) throw new Error('The page has no main part.');
  strip(main);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body>${toHtml(main)}</body></html>`;
}

/** Leaves of an element's inside the text and plain elements, which keep only where they lead. */
function strip(element: Element): void {
  const { href } = element.properties;
  element.properties = { href };
  element.children = element.children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    if (unseen.has(child.tagName) || 'hidden' in child.properties) return [];
    strip(child);
    return kept.has(child.tagName) ? [child] : child.children;
  });
}
