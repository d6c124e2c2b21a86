import { defineMdastPlugin } from 'satteri';
import { problem } from './problem.ts';

/** What a text may place in a page of its own (`pages/*.mdx`). */
const components = ['Facts', 'OneDay', 'Sectors', 'Quotes', 'KeyEvents'];

/** HTML, scripts and unknown components are errors: a text is Markdown, and what it needs beyond that has a name. */
export const refusals = defineMdastPlugin({
  name: 'refusals',
  options: { position: true },
  html(node, context) {
    throw problem(context, node, `HTML is not allowed here: ${node.value}`);
  },
  mdxjsEsm(node, context) {
    throw problem(context, node, 'import and export are not allowed here');
  },
  mdxFlowExpression(node, context) {
    throw problem(context, node, 'expressions in braces are not allowed here');
  },
  mdxTextExpression(node, context) {
    throw problem(context, node, 'expressions in braces are not allowed here');
  },
  mdxJsxTextElement(node, context) {
    throw problem(context, node, `<${node.name ?? ''}> is not allowed inside a line`);
  },
  mdxJsxFlowElement(node, context) {
    if (node.name && components.includes(node.name)) return;
    throw problem(context, node, `there is no component <${node.name ?? ''}>. Known: ${components.join(', ')}.`);
  },
});
