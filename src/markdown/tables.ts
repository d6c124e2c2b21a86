import { defineHastPlugin } from 'satteri';

/** A column's alignment as a class: the parser writes a `style` attribute, which a strict content policy blocks. */
export const tableAlignment = defineHastPlugin({
  name: 'table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const style = node.properties.style;
      if (typeof style !== 'string') return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [style.replace('text-align: ', 'text-')]);
    },
  },
});
