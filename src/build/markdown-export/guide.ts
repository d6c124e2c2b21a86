import type { PhrasingContent, RootContent } from 'mdast';
import type { Guide, GuideLink } from '../../data/guide.ts';
import { markdownList, text } from './lists.ts';
import { written } from './written.ts';

/** A guide to the site as https://llmstxt.org asks for it: the title, a quotation, notes, then lists of links. */
export function guideText({ name, description, notes, sections }: Guide): string {
  const parts: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(name)] },
    { type: 'blockquote', children: [{ type: 'paragraph', children: [text(description)] }] },
    markdownList(notes.map((note) => [text(note)])),
    ...sections.flatMap(({ title, links }): RootContent[] => [
      { type: 'heading', depth: 2, children: [text(title)] },
      markdownList(links.map(line)),
    ]),
  ];
  return written({ type: 'root', children: parts });
}

const line = ({ title, address, note }: GuideLink): PhrasingContent[] => [
  { type: 'link', url: address, children: [text(title)] },
  text(`: ${note}`),
];
