import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { FootnoteDefinition } from 'mdast';
import { elementsOf, hasClass, walk } from '../../html/tree.ts';

/**
 * Citations as footnotes: a number in the text, and instead of the numbered list of sources the same numbers with what
 * they stand for, in the list's place (https://docs.github.com/en/get-started/writing-on-github, “Footnotes”).
 * @param tree the page that the handlers are for
 */
export function noteHandlers(tree: Root): Record<'sup' | 'ol', Handle> {
  const numbers = new Map<string | undefined, string>();
  walk(tree, '', (node) => {
    if (!hasClass(node, 'citation')) return;
    for (const link of linksIn(node)) numbers.set(String(link.properties.href).split('#')[1], toString(link));
  });
  const sup: Handle = (state, node) => {
    const notes = linksIn(node).map((link) => ({ type: 'footnoteReference', ...named(toString(link)) }) as const);
    return notes.length > 0 ? notes : state.all(node);
  };
  const ol: Handle = (state, node) => {
    const sources = elementsOf(node, 'li').flatMap((item): FootnoteDefinition[] => {
      const number = numbers.get(String(item.properties.id));
      return number ? [{ type: 'footnoteDefinition', ...named(number), children: state.toFlow(state.all(item)) }] : [];
    });
    return sources.length > 0 ? sources : defaultHandlers.ol(state, node);
  };
  return { sup, ol };
}

const named = (number: string) => ({ identifier: number, label: number });

function linksIn(element: Element): Element[] {
  return elementsOf(element).flatMap((part) => (part.tagName === 'a' ? [part] : linksIn(part)));
}
