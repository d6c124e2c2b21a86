import type { Element, ElementContent, Root } from 'hast';
import { each, sides, type Both } from '../library/both.ts';
import { element, isElement, walk } from './tree.ts';

/** One block of a text: a paragraph, a heading, an item of a list, a table or a quotation. */
interface Block {
  /** The element's name; an item of a list has its list's before its own, `ul li`. */
  kind: string;
  node: Element;
}

interface Section {
  heading?: Block;
  blocks: Block[];
}

const heading = /^h[1-6]$/;

/**
 * Sets the two texts of each `<div data-paired>`, one a `div` in the original's language and perhaps one in a translation's,
 * in rows: block by block beside each other. Blocks are paired by their place, section by section, so that a paragraph more in
 * one section does not push the next one out of step; a section whose blocks differ in number or kind stands in one row.
 */
export function pairTexts(tree: Root): void {
  walk(tree, '', (pair) => {
    if (pair.properties.dataPaired === undefined) return true;
    delete pair.properties.dataPaired;
    const [original, translation] = pair.children.filter(isElement);
    if (!original) return false;
    const row = rowIn({
      original: String(original.properties.lang),
      translation: String(translation?.properties.lang),
    });
    pair.children = translation
      ? pairedRows({ original: blocksOf(original), translation: blocksOf(translation) }, row)
      : blocksOf(original).map((block) => row(kindOf(block), { original: [block] }));
    return false;
  });
}

type Row = (kind: RowKind, cells: { original: Block[]; translation?: Block[] }) => Element;
type RowKind = 'heading' | 'block' | 'section';

/** Makes rows as `Row.astro` does. An id can stand on a page once: the original keeps it. */
const rowIn =
  (languages: Both): Row =>
  (kind, cells) => {
    const [{ node } = { node: undefined }] = cells.original;
    const isHeading = kind === 'heading';
    const children = sides.flatMap((side): (ElementContent | string)[] => {
      const blocks = cells[side];
      if (!blocks) return [];
      if (side === 'translation') for (const block of blocks) withoutIds(block.node);
      const inside = isHeading ? blocks.flatMap((block) => block.node.children) : blocks.map((block) => block.node);
      const cell = element(isHeading ? 'span' : 'div', { className: [side], lang: languages[side] }, ...inside);
      return [cell, ' '];
    });
    const id = isHeading ? node?.properties.id : undefined;
    return element(isHeading && node ? node.tagName : 'div', { id, className: ['row', kind] }, ...children);
  };

function pairedRows(blocks: Both<Block[]>, row: Row): Element[] {
  return sameSections(each(blocks, sectionsOf)).flatMap((section) => {
    const { original, translation } = section;
    const top =
      original.heading && translation.heading
        ? [row('heading', { original: [original.heading], translation: [translation.heading] })]
        : [];
    const kinds = each(section, (one) => one.blocks.map(({ kind }) => kind).join());
    if (kinds.original !== kinds.translation)
      return [
        ...top,
        row(
          'section',
          each(section, (one) => one.blocks),
        ),
      ];
    const rows = original.blocks.flatMap((block, index) => {
      const other = translation.blocks[index];
      return other ? [row(kindOf(block), { original: [block], translation: [other] })] : [];
    });
    return [...top, ...rows];
  });
}

const kindOf = ({ kind }: Block): RowKind => (heading.test(kind) ? 'heading' : 'block');

/** A text's blocks, in order. An item of a list stays a list, of one item. */
function blocksOf({ children }: Element): Block[] {
  return children.filter(isElement).flatMap((node) => {
    const { tagName: kind } = node;
    if (kind !== 'ul' && kind !== 'ol') return [{ kind, node }];
    const start = Number(node.properties.start ?? 1);
    return node.children.filter(isElement).map((item, index) => {
      const number = kind === 'ol' ? { start: start + index } : {};
      return { kind: `${kind} ${item.tagName}`, node: element(kind, number, item) };
    });
  });
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ blocks: [] }];
  for (const block of blocks) {
    if (kindOf(block) === 'heading') sections.push({ heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** The sections of two texts beside each other. Texts whose headings differ are one section each. */
function sameSections(texts: Both<Section[]>): Both<Section>[] {
  const { original, translation } = texts;
  const headings = each(texts, (sections) => sections.map((section) => section.heading?.node.properties.id).join());
  if (headings.original !== headings.translation) {
    return [each(texts, (sections) => ({ blocks: sections.flatMap((one) => [one.heading ?? [], one.blocks].flat()) }))];
  }
  return original.flatMap((section, index) => {
    const other = translation[index];
    return other ? [{ original: section, translation: other }] : [];
  });
}

function withoutIds(node: Element): void {
  delete node.properties.id;
  walk(node, '', ({ properties }) => {
    delete properties.id;
  });
}
