import { defineHastPlugin } from 'satteri';

/** Links to other sites, told apart for browsers and for readers, and without word of where they come from. */
export const externalLinks = defineHastPlugin({
  name: 'external-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      if (/^https?:/i.test(String(node.properties.href))) context.setProperty(node, 'rel', ['external', 'noreferrer']);
    },
  },
});
