import type { MdastNode } from 'satteri';
import { memoize } from '../../utils/memoize.ts';
import { headingId } from '../markdown/text.ts';
import type { Parsed } from './parsed.ts';

type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;
type Positioned = Pick<MdastNode, 'position'>;

/** Every node of a text's tree, in the order of the text. */
export const allNodes = memoize(({ body }: Parsed): readonly MdastNode[] =>
  body?.tree ? withAllBelow(body.tree) : [],
);

/** A node and all below it, in the order of the text. */
export function withAllBelow(node: MdastNode): MdastNode[] {
  return 'children' in node ? [node, ...node.children.flatMap(withAllBelow)] : [node];
}

/** The nodes of one type. */
export function nodesOf<Type extends MdastNode['type']>(parsed: Parsed, type: Type): NodeOf<Type>[] {
  return allNodes(parsed).filter((node): node is NodeOf<Type> => node.type === type);
}

/** Where a node begins in the file. */
export function offsetOfNode({ body }: Pick<Parsed, 'body'>, { position }: Positioned): number {
  return (body?.offset ?? 0) + (position?.start.offset ?? 0);
}

/** A node as it is typed. */
export function typed({ body }: Parsed, { position }: Positioned): string {
  return body?.text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0) ?? '';
}

/** The headings of a text, with their ids. */
export function headingNodes(parsed: Parsed): { node: NodeOf<'heading'>; id: string | undefined; title: string }[] {
  return nodesOf(parsed, 'heading').map((node) => ({ node, id: headingId(node), title: textOfNode(node) }));
}

/** The words of a node, without marks. */
export function textOfNode(node: MdastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOfNode).join('') : '';
}
