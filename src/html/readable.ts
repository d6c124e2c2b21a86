import type { Element } from 'hast';
import { classesOf, elementsOf, hasClass, replace, walk, type Parent } from './tree.ts';

/**
 * Parts of a page that serve navigation or use, and drawings that repeat the words beside them: a text that is read
 * elsewhere leaves these out. As selectors, each a name, a class or an attribute.
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
 * @param more what else to remove, as selectors
 */
export function readable<Tree extends Parent>(tree: Tree, base: string, more: readonly string[] = []): Tree {
  // A drawing with a name becomes that name.
  walk(tree, '', (part, _, parent) => {
    const { ariaLabel } = part.properties;
    if (part.tagName === 'svg' && typeof ariaLabel === 'string')
      replace(parent, part, [{ type: 'text', value: ariaLabel }]);
  });
  without(tree, [...dropped, ...more]);
  const tidy = (parent: Parent, inHeading: boolean): void => {
    for (const part of elementsOf(parent)) {
      const { tagName, properties } = part;
      // Elsewhere nothing can be unfolded, and a heading needs no link to itself.
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

/** Whether only a style sheet sets an element apart from what follows it. */
function isApart(parent: Parent, child: Element): boolean {
  if (hasClass(child, 'spellings')) return true;
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
