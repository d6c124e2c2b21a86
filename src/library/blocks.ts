import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

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
  const { children } = fromHtml(html, { fragment: true, verbose: true });
  return children.filter(isElement).flatMap((element) => {
    const { tagName: kind, properties } = element;
    if (kind === 'ul' || kind === 'ol') return itemsOf(html, element);
    if (!heading.test(kind)) return [{ kind, html: outer(html, element) }];
    return [{ kind, html: inner(html, element), ...(typeof properties.id === 'string' && { id: properties.id }) }];
  });
}

/** Whether a block is a heading, which begins a section. */
export function isHeading(block: Block): block is Block & { kind: HeadingLevel } {
  return heading.test(block.kind);
}

function itemsOf(html: string, { tagName, properties, children }: Element): Block[] {
  const start = Number(properties.start ?? 1);
  return children.filter(isElement).map((item, index) => {
    const number = tagName === 'ol' ? ` start="${start + index}"` : '';
    return { kind: `${tagName} ${item.tagName}`, html: `<${tagName}${number}>${outer(html, item)}</${tagName}>` };
  });
}

// The text is cut where it was read, not written anew: nothing in it can change on the way.
function outer(html: string, { position }: Element): string {
  return html.slice(position?.start.offset, position?.end.offset);
}

function inner(html: string, { data }: Element): string {
  return html.slice(data?.position.opening?.end.offset, data?.position.closing?.start.offset);
}

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}
