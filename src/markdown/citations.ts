import { defineMdastPlugin, type MdastContent } from 'satteri';
import { citationPattern, citedIds } from '../library/citation.ts';

/**
 * `[@one; @two]` becomes `<sup data-cite="one two"></sup>`, which a page numbers when it is put together. The space
 * before it goes, so that the number stands at the word.
 */
export const citations = defineMdastPlugin({
  name: 'citations',
  text(node, context) {
    const parts: MdastContent[] = [];
    let done = 0;
    for (const match of node.value.matchAll(citationPattern)) {
      parts.push({ type: 'text', value: node.value.slice(done, match.index) }, mark(citedIds(match[1] ?? '')));
      done = match.index + match[0].length;
    }
    if (parts.length > 0) context.replaceNode(node, [...parts, { type: 'text', value: node.value.slice(done) }]);
  },
});

function mark(ids: string[]): MdastContent {
  return { type: 'citation', children: [], data: { hName: 'sup', hProperties: { 'data-cite': ids.join(' ') } } };
}
