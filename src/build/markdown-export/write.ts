import type { FootnoteReference, List, PhrasingContent, Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Options } from 'mdast-util-to-markdown';

export const text = (value: string): Text => ({ type: 'text', value });

/** A list with a line for each item. */
export function markdownList(lines: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: lines.map((children) => ({ type: 'listItem', children: [{ type: 'paragraph', children }] })),
  };
}

/**
 * Matches a text, with the characters before and after it, in which nothing needs escaping. It skips the serializer's
 * own escaping, which would double the time of the whole export.
 */
const harmless =
  /^(?:\n(?=\p{L}|\d+ )|[^\n\]])(?:[\p{L}\p{M}\p{N} ,;·’‘“”–—…।?()'"-]|(?<![wW])\.|:(?= ))*(?:(?<! )\n|[^\n])$/u;

const options: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  // Autolinks in angle brackets would look like HTML.
  resourceLink: true,
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: {
    // The serializer would escape the identifier, which is a number here.
    footnoteReference: ({ identifier }: FootnoteReference) => `[^${identifier}]`,
    text: (node: Text, parent, state, info) =>
      harmless.test(`${info.before || ' '}${node.value}${info.after || ' '}`)
        ? node.value
        : defaultHandlers.text(node, parent, state, info),
  },
};

/** The Markdown of a tree, in NFC. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, options).normalize('NFC');
}
