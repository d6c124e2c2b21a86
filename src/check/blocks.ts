import type { MdastNode } from 'satteri';
import type { Parsed } from './parsed.ts';
import { headingsOf } from './tree.ts';

/** A part of a text from one heading to the next, with the kinds of its blocks: those that stand side by side. */
export interface Section {
  heading: string | undefined;
  node: MdastNode | undefined;
  kinds: string[];
}

/** The sections of a text, the one above the first heading included. An item of a list is a block of its own. */
export function sectionsOf(parsed: Parsed): Section[] {
  const ids = new Map(headingsOf(parsed).map(({ node, id }) => [node as MdastNode, id]));
  const sections: Section[] = [{ heading: undefined, node: undefined, kinds: [] }];
  for (const node of parsed.body?.tree?.children ?? []) {
    if (ids.has(node)) sections.push({ heading: ids.get(node), node, kinds: [] });
    else sections.at(-1)?.kinds.push(...kindsOf(node));
  }
  return sections;
}

function kindsOf(node: MdastNode): string[] {
  if (node.type === 'list') return node.children.map(() => (node.ordered ? 'item of an ordered list' : 'item'));
  return node.type === 'definition' ? [] : [node.type];
}
