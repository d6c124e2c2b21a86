import type { Element } from 'hast';
import { type MdastContent, defineHastPlugin, defineMdastPlugin } from 'satteri';
import { citationPattern, citedIds } from '../../utils/bibliography.ts';

/**
 * `[@one; @two]` becomes `<sup data-cite="one two"></sup>`, which a page fills with numbers. The space before it
 * is removed, so that the number touches the word.
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

/** Marks links to other sites as external, for styles, and does not send them the page's address. */
export const externalLinks = defineHastPlugin({
  name: 'external-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      if (/^https?:/i.test(String(node.properties.href))) context.setProperty(node, 'rel', ['external', 'noreferrer']);
    },
  },
});

/** Makes a heading's text a link to the heading, so that a reader can copy its address: `<h2 id="signed"><a href="#signed">…`. */
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

/** Shows a picture's title beneath it as its caption: `![words](address "caption")` in a paragraph of its own. */
export const captions = defineHastPlugin({
  name: 'captions',
  element: {
    filter: ['p'],
    visit(node, context) {
      const [image, ...others] = node.children;
      if (others.length > 0 || image?.type !== 'element' || image.tagName !== 'img') return;
      const { title, ...properties } = image.properties;
      if (typeof title !== 'string') return;
      const caption: Element = {
        type: 'element',
        tagName: 'figcaption',
        properties: {},
        children: [{ type: 'text', value: title }],
      };
      context.replaceNode(node, {
        ...node,
        tagName: 'figure',
        properties: { className: ['picture'] },
        children: [{ ...image, properties }, caption],
      });
    },
  },
});

/** Turns a column's alignment into a class: the parser's `style` attribute would be blocked by the page's policy. */
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

/** The components that `pages/*.mdx` may contain, by name, with their attributes and what each attribute names. */
export const placeable: Readonly<Record<string, Readonly<Record<string, 'date' | 'places' | 'quotes'>>>> = {
  Answer: { date: 'date', place: 'places' },
  Figures: {},
  Facts: {},
  Sectors: {},
  Known: {},
  Unknown: {},
  Steps: {},
  OneDay: { date: 'date' },
  Quotes: { of: 'quotes' },
  KeyEvents: {},
  Doors: {},
};

/** Options beyond CommonMark and GFM. Smart punctuation is off: it would put English quotation marks into Hindi. */
export const markdownFeatures = { headingAttributes: true, smartPunctuation: false } as const;
