import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { citationPattern, citedIds } from '../../utils/bibliography.ts';
import { isRecord, sentencesOf } from '../../utils/text.ts';
import { markdownFeatures } from './elements.ts';

export type TextType = 'md' | 'mdx';
/** An entry's text as a Markdown tree. */
export type Text = Extract<MdastNode, { type: 'root' }>;

/** The part of a text under one heading, or before the first. */
export interface TextSection {
  heading?: { id: string; title: string; depth: number };
  /** The paragraphs, items of lists and rows of tables, as plain text. */
  paragraphs: string[];
}

/** Parses an entry's text. */
export function readText(body: string, type: TextType): Text {
  const read = type === 'mdx' ? mdxToMdast : markdownToMdast;
  return read(body, { features: markdownFeatures }) as Text;
}

/**
 * The words of a text or a part of it on one line, without Markdown's marks and without addresses.
 * @param citation makes what replaces a citation, from the cited ids
 */
export function plainText(node: MdastNode, citation: (ids: string[]) => string = () => ''): string {
  return wordsOf(node, citation).replace(/\s+/g, ' ').trim();
}

/** Containers of paragraphs, items and rows. */
const groups = new Set<MdastNode['type']>(['root', 'list', 'blockquote', 'table', 'mdxJsxFlowElement']);
/** The children of these are separated by a space. */
const blocks = new Set<MdastNode['type']>([...groups, 'listItem', 'tableRow']);

function wordsOf(node: MdastNode, citation: (ids: string[]) => string): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text') {
    return node.value.replace(citationPattern, (_, inside: string) => citation(citedIds(inside)));
  }
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return node.children.map((child) => wordsOf(child, citation)).join(blocks.has(node.type) ? ' ' : '');
}

/** A text's sections, each up to the next heading of any depth. */
export function sectionsOf(text: Text): TextSection[] {
  const sections: TextSection[] = [{ paragraphs: [] }];
  for (const block of blocksOf(text)) {
    const words = plainText(block);
    const id = block.type === 'heading' && headingId(block);
    if (id) sections.push({ heading: { id, title: words, depth: block.depth }, paragraphs: [] });
    else if (words) sections.at(-1)?.paragraphs.push(words);
  }
  return sections.filter(({ heading, paragraphs }) => heading ?? paragraphs.length > 0);
}

function blocksOf(node: MdastNode): MdastNode[] {
  return 'children' in node && groups.has(node.type) ? node.children.flatMap(blocksOf) : [node];
}

/** The id of a heading, written `{#id}` behind it. */
export function headingId({ data }: Extract<MdastNode, { type: 'heading' }>): string | undefined {
  const { hProperties } = (data ?? {}) as { hProperties?: { id?: string } };
  return hProperties?.id;
}

/** The words of a text's first paragraph. */
export function firstParagraph(text: Text): string {
  return plainText(paragraphOf(text));
}

/** The texts of an entry for its description, the most telling first: its summary or positions, then its paragraphs. */
export function tellingTexts(fields: object, text: Text): string[] {
  const { summary, positionTexts } = fields as Readonly<Record<string, unknown>>;
  const positions = isRecord(positionTexts) ? Object.values(positionTexts).join(' ') : '';
  const paragraphs = sectionsOf(text).flatMap((section) => section.paragraphs);
  return [typeof summary === 'string' ? summary : '', positions, ...paragraphs].filter(Boolean);
}

/** A text's first sentence, and the ids of the sources that it cites. */
export function firstSentence(text: Text): { text: string; sources: string[] } {
  const cited: string[][] = [];
  // A character for private use marks the place of a citation.
  const marked = plainText(paragraphOf(text), (ids) => {
    cited.push(ids);
    return '\uE000';
  });
  const [sentence] = sentencesOf(marked);
  const parts = (sentence?.text ?? '').split(/\s*\uE000/);
  // A sentence that ends with a colon loses it: the list after it is not included.
  return { text: parts.join('').replace(/:$/, ''), sources: [...new Set(cited.slice(0, parts.length - 1).flat())] };
}

function paragraphOf(text: Text): MdastNode {
  return blocksOf(text).find(({ type }) => type === 'paragraph') ?? { type: 'paragraph', children: [] };
}

/** The targets of the links in a text or a part of it, as they are written, in order. */
export function linksIn(node: MdastNode): string[] {
  const below = 'children' in node ? node.children.flatMap(linksIn) : [];
  return node.type === 'link' ? [node.url, ...below] : below;
}
