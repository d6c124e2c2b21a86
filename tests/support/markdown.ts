import { type MdastNode, markdownToMdast } from 'satteri';

/** The tree of a Markdown text with GFM's tables and footnotes. */
export const parseMarkdown = (markdown: string): MdastNode => markdownToMdast(markdown);

/** A node and all nodes below it, in the order of the text. */
export function nodesIn(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}

/** The text of a node as readers see it: without HTML and the descriptions of pictures, a line break as a space. */
export function wordsIn(node: MdastNode): string {
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(wordsIn).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}
