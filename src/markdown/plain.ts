import { markdownToMdast, type MdastNode } from 'satteri';
import { citationPattern } from '../library/citation.ts';
import { markdownFeatures } from './features.ts';

/** The words of a Markdown text on one line, without citations, marks and addresses. */
export function plainText(markdown: string): string {
  return wordsOf(markdownToMdast(markdown, { features: markdownFeatures }))
    .replace(citationPattern, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsOf(node: MdastNode): string {
  if (node.type === 'image') return '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return node.type === 'break' ? ' ' : '';
  const isBlock = node.children.some(({ type }) => blocks.has(type));
  return node.children.map(wordsOf).join(isBlock ? ' ' : '');
}

const blocks = new Set<MdastNode['type']>([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
]);
