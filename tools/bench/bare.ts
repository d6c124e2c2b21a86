import { ELEMENT_NODE, parse, renderSync, walkSync, type ElementNode, type Node } from 'ultrahtml';

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
  const page = parse(html) as Node;
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
  const lang = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? 'en';
  let main: ElementNode | undefined;
  walkSync(page, (node) => {
    if (node.type === ELEMENT_NODE && node.name === 'main') main = node;
  });
  if (!main) throw new Error('The page has no main part.');
  strip(main);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body>${renderSync(main)}</body></html>`;
}

/** Leaves of an element's inside the text and plain elements, which keep only where they lead. */
function strip(element: ElementNode): void {
  const { href } = element.attributes;
  element.attributes = typeof href === 'string' ? { href } : {};
  element.children = element.children.flatMap((child): Node[] => {
    if (child.type !== ELEMENT_NODE) return [child];
    const inner = child;
    if (unseen.has(inner.name) || 'hidden' in inner.attributes) return [];
    strip(inner);
    return kept.has(inner.name) ? [inner] : inner.children;
  });
}
