import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { elementsOf, hasClass, walk } from '../../html/tree.ts';
import { markdownList, text } from './write.ts';

/**
 * Handlers for elements that Markdown lacks. Citations become footnotes: a reference in the text, and a definition for
 * each number in place of the list of sources (https://docs.github.com/en/get-started/writing-on-github, “Footnotes”).
 * Description lists become bullet lists.
 * @param tree the page that the handlers are for
 */
export function handlersFor(tree: Root): Record<'sup' | 'ol' | 'dl', Handle> {
  const numbers = new Map<string | undefined, string>();
  walk(tree, '', (node) => {
    if (!hasClass(node, 'citation')) return;
    for (const link of linksIn(node)) numbers.set(String(link.properties.href).split('#')[1], toString(link));
  });
  return {
    sup(state, node) {
      const notes = linksIn(node).map((link) => ({ type: 'footnoteReference', ...named(toString(link)) }) as const);
      return notes.length > 0 ? notes : state.all(node);
    },
    ol(state, node) {
      const notes = elementsOf(node, 'li').flatMap((item): FootnoteDefinition[] => {
        const number = numbers.get(String(item.properties.id));
        return number
          ? [{ type: 'footnoteDefinition', ...named(number), children: state.toFlow(state.all(item)) }]
          : [];
      });
      return notes.length > 0 ? notes : defaultHandlers.ol(state, node);
    },
    // An item for each name: `Date: 4 November 2025`.
    dl: (state, node) =>
      markdownList(
        elementsOf(node, 'div').map((fact) => {
          const [name = [], ...values] = elementsOf(fact, 'dt', 'dd').map(
            (part) => state.all(part) as PhrasingContent[],
          );
          return [...name, ...values.flatMap((value, place) => [text(place === 0 ? ': ' : ', '), ...value])];
        }),
      ),
  };
}

const named = (number: string) => ({ identifier: number, label: number });

function linksIn(element: Element): Element[] {
  return elementsOf(element).flatMap((part) => (part.tagName === 'a' ? [part] : linksIn(part)));
}
