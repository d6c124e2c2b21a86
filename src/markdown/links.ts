import { defineMdastPlugin } from 'satteri';
import { missingReference } from '../schemas/targets.ts';
import { problem } from './problem.ts';

const elsewhere = /^(https?:\/\/|mailto:)/;
const withinPage = /^#[a-z0-9-]+$/;

/**
 * A link is a reference to an entry (`term:mou`, which the page turns into an address in its own language), a web
 * address, or a heading of the same text. Anything else, and a reference to what does not exist, is an error.
 */
export const links = defineMdastPlugin({
  name: 'links',
  options: { position: true },
  link(node, context) {
    if (elsewhere.test(node.url) || withinPage.test(node.url)) return;
    const missing = missingReference(node.url);
    if (missing) throw problem(context, node, `(${node.url}): ${missing}`);
  },
});
