import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** The part of a text below one heading, or before the first. */
export interface Section {
  heading?: { id: string; title: string };
  /** The paragraphs, items of lists and rows of tables, as plain text. */
  paragraphs: string[];
}

const headings = new Set(['h2', 'h3', 'h4']);
/** What is made of others of the same: these are looked into, and their parts are paragraphs. */
const groups = new Set(['ul', 'ol', 'blockquote', 'table', 'thead', 'tbody', 'div', 'section', 'figure']);

/** Cuts the HTML that our Markdown makes of an entry's text into sections of plain text. */
export function sectionsOf(html: string): Section[] {
  const sections: Section[] = [{ paragraphs: [] }];
  for (const block of fromHtml(html, { fragment: true }).children.flatMap(blocks)) {
    const text = toString(block).replace(/\s+/g, ' ').trim();
    const { id } = block.properties;
    if (headings.has(block.tagName) && typeof id === 'string') {
      sections.push({ heading: { id, title: text }, paragraphs: [] });
    } else if (text) {
      sections.at(-1)?.paragraphs.push(text);
    }
  }
  return sections.filter(({ heading, paragraphs }) => heading ?? paragraphs.length > 0);
}

function blocks(node: RootContent | ElementContent): Element[] {
  if (node.type !== 'element') return [];
  return groups.has(node.tagName) ? node.children.flatMap(blocks) : [node];
}
