import type { Element, Root } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { List, PhrasingContent, Text } from 'mdast';
import { headings } from '../../html/readable.ts';
import { elementsOf } from '../../html/tree.ts';

export const text = (value: string): Text => ({ type: 'text', value });

/** A list with a line for each item. */
export function markdownList(lines: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: lines.map((children) => ({ type: 'listItem', children: [{ type: 'paragraph', children }] })),
  };
}

/** Names with their values, for which Markdown has no list of its own: a line for each, `Date: 4 November 2025`. */
export const factList: Handle = (state, node) =>
  markdownList(
    elementsOf(node, 'div').map((fact) => {
      const [name = [], ...values] = elementsOf(fact, 'dt', 'dd').map((part) => phrasingIn(state, part));
      return [...name, ...values.flatMap((value, place) => [text(place === 0 ? ': ' : ', '), ...value])];
    }),
  );

const phrasingIn = (state: State, element: Element) => state.all(element) as PhrasingContent[];

/**
 * Makes sections of lists whose items have headings: in Markdown these would be lost among dashes and numbers.
 * @returns whether there is a heading
 */
export function unlist(tree: Root | Element): boolean {
  const isHeaded = elementsOf(tree)
    .map((part) => unlist(part) || headings.has(part.tagName))
    .includes(true);
  if (isHeaded && tree.type === 'element' && (tree.tagName === 'ul' || tree.tagName === 'ol')) {
    for (const part of [tree, ...elementsOf(tree, 'li')]) part.tagName = 'div';
  }
  return isHeaded;
}
