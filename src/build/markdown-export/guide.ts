import type { RootContent } from 'mdast';
import type { Guide } from '../../data/guide.ts';
import { markdownList, text, writeMarkdown } from './write.ts';

/** The guide to the site in the format of https://llmstxt.org: the title, a quotation, notes, then lists of links. */
export function guideText({ name, description, notes, sections }: Guide): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(name)] },
    { type: 'blockquote', children: [{ type: 'paragraph', children: [text(description)] }] },
    markdownList(notes.map((note) => [text(note)])),
    ...sections.flatMap(({ title, links }): RootContent[] => [
      { type: 'heading', depth: 2, children: [text(title)] },
      markdownList(
        links.map((link) => [
          { type: 'link', url: link.address, children: [text(link.title)] },
          text(`: ${link.note}`),
        ]),
      ),
    ]),
  ];
  return writeMarkdown({ type: 'root', children });
}
