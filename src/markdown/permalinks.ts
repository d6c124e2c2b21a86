import { defineHastPlugin } from 'satteri';

/** A heading's text leads to the heading, so that a reader can copy its address: `<h2 id="signed"><a href="#signed">…`. */
export const permalinks = defineHastPlugin({
  name: 'permalinks',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(node, context) {
      const { id } = node.properties;
      if (typeof id !== 'string') return;
      context.replaceNode(node, {
        ...node,
        children: [{ type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: [...node.children] }],
      });
    },
  },
});
