import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';

/**
 * What of a page is there to get about in it or to use it, and what a drawing says that words beside it say too: a text
 * that is read elsewhere goes without.
 */
export const dropped = [
  'nav',
  'button',
  'fieldset',
  'script',
  'style',
  'link',
  'template',
  'svg',
  '[hidden]',
  '[popover]',
  '.figure figcaption > span',
  '.figure summary',
  '.back-link',
  '.cite',
  '.event-ways',
  '.for-editors',
  '.page-facts',
  '.positions-note',
  '.statement-link',
] as const;

/** What a style sheet sets apart from what follows it, on a page that has one. */
const apart = '.event-facts > *, .spellings, h1 > .original, h2 > .original, h3 > .original, td > :has(+ p)';

/** What opens on a page and is open elsewhere. */
const opened = 'details, summary';

/** A heading's link to itself. Written out: `:is` takes this library ten times as long. */
const ownLink = 'h2 a[href^="#"], h3 a[href^="#"], h4 a[href^="#"]';

/**
 * Makes of a page's tree what there is to read: without what `dropped` names, each link a whole address and without
 * the words that a pointer brings up.
 * @param base the address that links are relative to
 * @param more what else to leave out, as selectors
 */
export function readable(tree: Root, base: string, more: readonly string[] = []): Root {
  without(tree, [...dropped, ...more]);
  for (const part of selectAll(opened, tree)) part.tagName = 'div';
  for (const link of selectAll(ownLink, tree)) {
    link.tagName = 'span';
    delete link.properties.href;
  }
  const parts = new Set(selectAll(apart, tree));
  visit(tree, 'element', (node, index, parent) => {
    delete node.properties.title;
    for (const name of ['href', 'src'] as const) {
      const address = node.properties[name];
      if (typeof address === 'string') node.properties[name] = new URL(address, base).href;
    }
    if (!parent || index === undefined || index === parent.children.length - 1 || !parts.has(node)) return;
    parent.children.splice(index + 1, 0, { type: 'text', value: ' · ' });
  });
  return tree;
}

/** Takes elements out of a tree, and gives them back in their order. */
export function without(tree: Root, selectors: readonly string[]): Element[] {
  const found = selectAll(selectors.join(), tree);
  const all = new Set(found);
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !all.has(node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return found;
}
