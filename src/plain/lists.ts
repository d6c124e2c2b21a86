import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Handle, State } from 'hast-util-to-mdast';
import type { List, PhrasingContent, Text } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';

export const text = (value: string): Text => ({ type: 'text', value });

/** A list with a line for each item. */
export function listOf(lines: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: lines.map((children) => ({ type: 'listItem', children: [{ type: 'paragraph', children }] })),
  };
}

/** Names with their values, for which Markdown has no list of its own: a line for each, `Date: 4 November 2025`. */
export const factList: Handle = (state, node) =>
  listOf(
    selectAll('dl > div', node).map((fact) => {
      const [name = [], value = []] = selectAll('dt, dd', fact).map((part) => phrasingIn(state, part));
      return [...name, text(': '), ...value];
    }),
  );

const phrasingIn = (state: State, element: Element): PhrasingContent[] =>
  state.all(element).filter((one) => phrasing(one));

/** Makes sections of lists whose items have headings: in Markdown these would be lost among dashes and numbers. */
export function unlist(tree: Root): void {
  const headed = selectAll('ul, ol', tree).filter((list) => select('h2, h3, h4', list));
  const items = headed.flatMap((list) => selectAll(':scope > li', list));
  for (const element of [...headed, ...items]) element.tagName = 'div';
}
