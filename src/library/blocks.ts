import { ELEMENT_NODE, parse, type ElementNode, type Node } from 'ultrahtml';

/** One block of a text: a paragraph, a heading, an item of a list, a table or a quotation. */
export interface Block {
  /** The element's name; an item of a list has its list's before its own, `ul li`. */
  kind: string;
  /** A heading's id. */
  id?: string;
  /** The block as it stands in the text; of a heading, what is inside it. */
  html: string;
}

export type HeadingLevel = `h${1 | 2 | 3 | 4 | 5 | 6}`;
const heading = /^h[1-6]$/;

/** Cuts the HTML that our Markdown makes into its blocks, in order. An item of a list stays a list, of one item. */
export function blocksOf(html: string): Block[] {
  const { children } = parse(html) as { children: Node[] };
  return children.filter(isElement).flatMap((element) => {
    const { name, attributes } = element;
    if (name === 'ul' || name === 'ol') return itemsOf(html, element);
    if (!heading.test(name)) return [{ kind: name, html: outer(html, element) }];
    return [{ kind: name, html: inner(html, element), ...(attributes.id && { id: attributes.id }) }];
  });
}

/** Whether a block is a heading, which begins a section. */
export function isHeading(block: Block): block is Block & { kind: HeadingLevel } {
  return heading.test(block.kind);
}

function itemsOf(html: string, list: ElementNode): Block[] {
  const start = Number(list.attributes.start ?? 1);
  return list.children.filter(isElement).map((item, index) => {
    const number = list.name === 'ol' ? ` start="${start + index}"` : '';
    return {
      kind: `${list.name} ${item.name}`,
      html: `<${list.name}${number}>${outer(html, item)}</${list.name}>`,
    };
  });
}

// The text is cut where it was read, not written anew: nothing in it can change on the way.
function outer(html: string, { loc: [opening, closing] }: ElementNode): string {
  return html.slice(opening.start, closing.end);
}

function inner(html: string, { loc: [opening, closing] }: ElementNode): string {
  return html.slice(opening.end, closing.start);
}

function isElement(node: Node): node is ElementNode {
  return node.type === ELEMENT_NODE;
}
