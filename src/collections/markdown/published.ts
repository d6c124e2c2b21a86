import type { MdastNode } from 'satteri';
import { webAddress } from '../../utils/references.ts';
import { type Edit, applyEdits } from '../../utils/text.ts';
import type { Text } from './text.ts';

/** Absolute addresses of what a text refers to. */
export interface Addresses {
  /** Returns the address of a link's target, written `kind:slug` or `#heading`. */
  link: (url: string) => string;
  /** Returns the address of a picture, by its path in the text. */
  picture: (path: string) => Promise<string>;
}

/** An edit whose text may take time. */
type LateEdit = Omit<Edit, 'text'> & { text: Edit['text'] | Promise<string> };

/**
 * An entry's text as Markdown that means the same outside the site: internal links and pictures get absolute addresses,
 * the tags of components are removed but not their content, and lines end as on Unix. Everything else is left
 * unchanged, including citations and ids of headings.
 * @param body the source of the text
 */
export async function publishedMarkdown(text: Text, body: string, addresses: Addresses): Promise<string> {
  const edits = [...editsOf(text, body, addresses)].map(async (edit) => ({ ...edit, text: await edit.text }));
  return applyEdits(body, await Promise.all(edits))
    .trim()
    .replaceAll('\r\n', '\n');
}

function* editsOf(node: MdastNode, body: string, addresses: Addresses): Generator<LateEdit> {
  const { start, end } = spanOf(node);
  if (node.type === 'mdxJsxFlowElement') {
    const [first, last] = [node.children.at(0), node.children.at(-1)];
    const blank = /^\s*/.exec(body.slice(end))?.[0].length ?? 0;
    if (!first || !last) yield { from: start, to: end + blank, text: '' };
    else {
      yield { from: start, to: spanOf(first).start, text: '' };
      yield { from: spanOf(last).end, to: end, text: '' };
    }
  }
  if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
    const at = start + body.slice(start, end).lastIndexOf(node.url);
    const address = node.type === 'image' ? addresses.picture : addresses.link;
    if (!webAddress.test(node.url)) yield { from: at, to: at + node.url.length, text: address(node.url) };
  }
  if ('children' in node) for (const child of node.children) yield* editsOf(child, body, addresses);
}

function spanOf({ position }: MdastNode): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
