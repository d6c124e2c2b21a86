import { defineMdastPlugin, type MdastContent } from 'satteri';
import { citationPattern, citedIds } from '../library/citation.ts';
import { missingTarget } from '../schemas/targets.ts';
import { problem } from './problem.ts';

/**
 * `[@one; @two]` becomes `<sup data-cite="one two"></sup>`, which a page numbers when it is put together. The space
 * before it goes, so that the number stands at the word. A source that does not exist is an error.
 */
export const citations = defineMdastPlugin({
  name: 'citations',
  options: { position: true },
  text(node, context) {
    const parts: MdastContent[] = [];
    let done = 0;
    for (const match of node.value.matchAll(citationPattern)) {
      const ids = citedIds(match[1] ?? '');
      for (const id of ids) {
        const missing = missingTarget('sources', id);
        if (missing) throw problem(context, node, `[${match[1] ?? ''}]: ${missing}`);
      }
      parts.push({ type: 'text', value: node.value.slice(done, match.index) }, mark(ids));
      done = match.index + match[0].length;
    }
    if (parts.length > 0) context.replaceNode(node, [...parts, { type: 'text', value: node.value.slice(done) }]);
  },
});

function mark(ids: string[]): MdastContent {
  return { type: 'citation', children: [], data: { hName: 'sup', hProperties: { 'data-cite': ids.join(' ') } } };
}
