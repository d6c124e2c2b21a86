import { defineMdastPlugin } from 'satteri';
import { slugPattern } from '../library/references.ts';
import { problem } from './problem.ts';

/**
 * A heading carries an id of its own, in ASCII and the same in every language: `## शीर्षक {#title}`. The page's title is
 * its first-level heading, so a text begins at the second level.
 */
export const headings = defineMdastPlugin({
  name: 'headings',
  options: { position: true },
  heading(node, context) {
    const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
    const title = context.textContent(node);
    if (!id || !slugPattern.test(id)) {
      throw problem(
        context,
        node,
        `the heading “${title}” needs an id in lower-case ASCII: ${'#'.repeat(node.depth)} ${title} {#some-id}`,
      );
    }
    if (node.depth === 1)
      throw problem(context, node, `the heading “${title}” must be ## or lower: # is the page's title`);
  },
});
