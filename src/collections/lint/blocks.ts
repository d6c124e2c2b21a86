import type { MdastNode } from 'satteri';
import type { BlockKind } from './messages/params.ts';
import type { Parsed } from './parsed.ts';
import { headingNodes } from './tree.ts';

/** A part of a text from one heading to the next, with its blocks: those that stand side by side. */
export interface BlockSection {
  heading: string | undefined;
  node: MdastNode | undefined;
  blocks: Block[];
}

interface Block {
  kind: BlockKind;
  node: MdastNode;
}

/** The sections of a text, the one above the first heading included. An item of a list and a cell of a table are blocks. */
export function textSections(parsed: Parsed): BlockSection[] {
  const ids = new Map(headingNodes(parsed).map(({ node, id }) => [node as MdastNode, id]));
  const sections: BlockSection[] = [{ heading: undefined, node: undefined, blocks: [] }];
  for (const node of parsed.body?.tree?.children ?? []) {
    if (ids.has(node)) sections.push({ heading: ids.get(node), node, blocks: [] });
    else sections.at(-1)?.blocks.push(...blocksOf(node));
  }
  return sections;
}

function blocksOf(node: MdastNode): Block[] {
  if (node.type === 'definition') return [];
  if (node.type === 'list')
    return node.children.map((item) => ({ kind: node.ordered ? 'ordered-item' : 'item', node: item }));
  if (node.type === 'table')
    return node.children.flatMap((row) =>
      row.children.map((cell, index) => ({ kind: index === 0 ? 'row' : 'cell', node: cell })),
    );
  return [{ kind: node.type === 'paragraph' ? 'paragraph' : 'other', node }];
}
