import type { FootnoteReference, Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Options } from 'mdast-util-to-markdown';

/**
 * A text that Markdown reads nothing into, between the characters before and after it. To ask each of its rules about every
 * text takes as long as all the rest.
 */
const harmless =
  /^(?:\n(?=\p{L}|\d+ )|[^\n\]])(?:[\p{L}\p{M}\p{N} ,;·’‘“”–—…।?()'"-]|(?<![wW])\.|:(?= ))*(?:(?<! )\n|[^\n])$/u;

const options: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  // Between angle brackets addresses would look like HTML.
  resourceLink: true,
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: {
    // Ours are numbers.
    footnoteReference: ({ identifier }: FootnoteReference) => `[^${identifier}]`,
    text: (node: Text, parent, state, info) =>
      harmless.test(`${info.before || ' '}${node.value}${info.after || ' '}`)
        ? node.value
        : defaultHandlers.text(node, parent, state, info),
  },
};

/** Markdown from its tree, in NFC. */
export function written(tree: Root): string {
  return toMarkdown(tree, options).normalize('NFC');
}
