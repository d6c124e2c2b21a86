import type { Element, Root } from 'hast';
import { classesOf, hasClass, partsOf } from './elements.ts';

/**
 * What of a page is there to get about in it or to use it, and what a drawing says that words beside it say too: a text
 * that is read elsewhere goes without. As selectors, each a name, a class or an attribute, perhaps inside others.
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

/**
 * Makes of a page's tree what there is to read: without what `dropped` names, each link a whole address and without
 * the words that a pointer brings up.
 * @param base the address that links are relative to
 * @param more what else to leave out, as selectors
 */
export function readable<Tree extends Root | Element>(tree: Tree, base: string, more: readonly string[] = []): Tree {
  without(tree, [...dropped, ...more]);
  const tidy = (parent: Root | Element, inHeading: boolean): void => {
    const apart = partsOf(parent).filter((part) => isApart(parent, part) && part !== parent.children.at(-1));
    for (const part of partsOf(parent)) tidyElement(part, inHeading);
    for (const part of apart) {
      parent.children.splice(parent.children.indexOf(part) + 1, 0, { type: 'text', value: ' · ' });
    }
  };
  const tidyElement = (node: Element, inHeading: boolean): void => {
    const { tagName, properties } = node;
    // What opens on a page is open elsewhere, and a heading needs no link to itself.
    if (tagName === 'details' || tagName === 'summary') node.tagName = 'div';
    if (tagName === 'a' && inHeading && String(properties.href).startsWith('#')) {
      node.tagName = 'span';
      delete properties.href;
    }
    delete properties.title;
    for (const name of ['href', 'src'] as const) {
      const address = properties[name];
      if (typeof address === 'string') properties[name] = new URL(address, base).href;
    }
    tidy(node, inHeading || headings.has(tagName));
  };
  tidy(tree, false);
  return tree;
}

/** Those that pages have below their title. */
export const headings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);
const titles = new Set(['h1', 'h2', 'h3']);

/** Whether a style sheet sets an element apart from what follows it, on a page that has one. */
function isApart(parent: Root | Element, child: Element): boolean {
  if (hasClass(child, 'spellings')) return true;
  if (parent.type === 'root') return false;
  return hasClass(parent, 'event-facts') || (titles.has(parent.tagName) && hasClass(child, 'original'));
}

/** Takes elements out of a tree, and gives them back in their order. What selectors put around them may be in any order. */
export function without(tree: Root | Element, selectors: readonly string[]): Element[] {
  const chains = Map.groupBy(
    selectors.map((selector) => selector.split(' ')),
    (chain) => chain.at(-1) ?? '',
  );
  const outer: (readonly string[])[] = [];
  const isWithin = (chain: readonly string[]): boolean =>
    chain.slice(0, -1).every((part) => outer.some((names) => names.includes(part)));
  const found: Element[] = [];
  const takeOut = (parent: Root | Element): void => {
    for (const part of partsOf(parent)) {
      const names = namesOf(part);
      if (names.some((name) => chains.get(name)?.some(isWithin))) {
        parent.children.splice(parent.children.indexOf(part), 1);
        found.push(part);
      } else {
        outer.push(names);
        takeOut(part);
        outer.pop();
      }
    }
  };
  takeOut(tree);
  return found;
}

/** What a selector can name an element by. */
function namesOf(element: Element): string[] {
  return [
    element.tagName,
    ...classesOf(element).map((name) => `.${name}`),
    ...Object.keys(element.properties).map((name) => `[${name}]`),
  ];
}
