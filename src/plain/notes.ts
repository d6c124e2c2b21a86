import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { FootnoteDefinition } from 'mdast';

/**
 * Citations as footnotes: a number in the text, and instead of the numbered list of sources the same numbers with what
 * they stand for, in the list's place (https://docs.github.com/en/get-started/writing-on-github, “Footnotes”).
 * @param tree the page that the handlers are for
 */
export function noteHandlers(tree: Root): Record<'sup' | 'ol', Handle> {
  const citations = selectAll('.citation a', tree);
  const numbers = new Map(citations.map((link) => [String(link.properties.href).split('#')[1], numberOf(link)]));
  const sup: Handle = (state, node) => {
    const notes = selectAll('a', node).map(
      (link) => ({ type: 'footnoteReference', ...named(numberOf(link)) }) as const,
    );
    return notes.length > 0 ? notes : state.all(node);
  };
  const ol: Handle = (state, node) => {
    const sources = selectAll('ol > li', node).flatMap((item): FootnoteDefinition[] => {
      const number = numbers.get(String(item.properties.id));
      return number ? [{ type: 'footnoteDefinition', ...named(number), children: state.toFlow(state.all(item)) }] : [];
    });
    return sources.length > 0 ? sources : defaultHandlers.ol(state, node);
  };
  return { sup, ol };
}

const named = (number: string) => ({ identifier: number, label: number });

function numberOf({ children: [text] }: Element): string {
  return text?.type === 'text' ? text.value : '';
}
