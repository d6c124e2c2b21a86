import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Markdown from its tree, in NFC. Addresses are links with words: between angle brackets they would look like HTML. */
export function written(tree: Root): string {
  const extensions = [gfmToMarkdown({ tablePipeAlign: false })];
  return toMarkdown(tree, { bullet: '-', emphasis: '_', rule: '-', resourceLink: true, extensions }).normalize('NFC');
}
