import type { Element } from 'hast';
import { classesOf, elementsOf, hasClass, replace, walk, type Parent } from './tree.ts';

/**
 * Parts that a page's text leaves out when it is read elsewhere: navigation, controls, and drawings that repeat the
 * words beside them. Each is a selector: a name, a class or an attribute.
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
  '.cited-sources',
  '.definition',
  '.figure-note',
  '.figure-toggle',
  '.cite',
  '.event-ways',
  '.for-editors',
  '.page-facts',
  '.positions-note',
  '.paragraph-link',
] as const;

/**
 * Reduces a page's tree to its text: removes what `dropped` names and tooltips, and makes addresses absolute.
 * @param base the address that links are relative to
 * @param more further selectors to remove
 */
export function readable<Tree extends Parent>(tree: Tree, base: string, more: readonly string[] = []): Tree {
  // Replaces a drawing with an accessible name by that name.
  walk(tree, '', (part, _, parent) => {
    const { ariaLabel } = part.properties;
    if (part.tagName === 'svg' && typeof ariaLabel === 'string')
      replace(parent, part, [{ type: 'text', value: ariaLabel }]);
  });
  without(tree, [...dropped, ...more]);
  const tidy = (parent: Parent, inHeading: boolean): void => {
    for (const part of elementsOf(parent)) {
      const { tagName, properties } = part;
      // Elsewhere `details` cannot be opened, and headings need no links to themselves.
      if (tagName === 'details' || tagName === 'summary') part.tagName = 'div';
      if (tagName === 'a' && inHeading && String(properties.href).startsWith('#')) {
        part.tagName = 'span';
        delete properties.href;
      }
      delete properties.title;
      for (const name of ['href', 'src'] as const) {
        const address = properties[name];
        if (typeof address === 'string') properties[name] = new URL(address, base).href;
      }
      tidy(part, inHeading || headings.has(tagName));
      const isLast = part === parent.children.at(-1);
      if (!isLast && isApart(parent, part)) replace(parent, part, [part, { type: 'text', value: ' · ' }]);
    }
  };
  tidy(tree, false);
  return tree;
}

/** The headings that pages have below their title. */
export const headings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);
const titles = new Set(['h1', 'h2', 'h3']);

/** Whether only CSS separates an element from what follows it. */
function isApart(parent: Parent, child: Element): boolean {
  if (parent.type === 'root') return false;
  return hasClass(parent, 'event-facts') || (titles.has(parent.tagName) && hasClass(child, 'original'));
}

/**
 * Removes elements from a tree.
 * @param selectors each a name, a class or an attribute
 * @returns the removed elements, in document order
 */
export function without(tree: Parent, selectors: readonly string[]): Element[] {
  const unwanted = new Set(selectors);
  const found: Element[] = [];
  walk(tree, '', (part, _, parent) => {
    const names = [part.tagName, ...classesOf(part).map((name) => `.${name}`)];
    const attributes = Object.keys(part.properties).map((name) => `[${name}]`);
    if (![...names, ...attributes].some((name) => unwanted.has(name))) return true;
    replace(parent, part);
    found.push(part);
    return false;
  });
  return found;
}
