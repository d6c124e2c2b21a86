import type { Element, ElementContent, Root } from 'hast';
import { mapLanguages, sides, type Bilingual } from '../utils/bilingual.ts';
import { classesOf, element, elementsOf, hasClass, isHeading, replace, textsIn, walk } from './tree.ts';

/** Two elements beside each other; one is undefined if only one text has the element. */
type Pair = Bilingual<Element | undefined>;
type RowKind = 'heading' | 'block' | 'section';

const containers = ['article', 'div', 'figcaption', 'figure', 'header', 'li', 'ol', 'section', 'ul'];
const blocks = ['blockquote', 'dl', 'figure', 'nav', 'ol', 'p', 'pre', 'table', 'ul'];

/**
 * Pairs the two parts of each `<div data-paired>`, a `div` in the original's language and one in a translation's. An
 * element that contains blocks becomes one element for both, with its blocks in rows. An id may occur only once, so it
 * stays with the original. Elements of the translation that are in the original's language, such as untranslated
 * entries, are omitted.
 * @param lead returns the address that a component's link has on such a page
 */
export function pairTexts(tree: Root, lead?: (href: string) => string): void {
  walk(tree, '', (pair, _, parent) => {
    if (pair.properties.dataPaired === undefined) return true;
    const [original, translation] = elementsOf(pair);
    if (!original || !translation) return false;
    // Affects only components: references in texts are not resolved yet and lead to pages in the text's own language.
    if (lead)
      walk(pair, '', ({ properties }) => {
        if (typeof properties.href === 'string') properties.href = lead(properties.href);
      });
    const languages = { original: String(original.properties.lang), translation: String(translation.properties.lang) };
    const rows = pairerOf(languages)({ original, translation });
    removeRepeatedIds(rows);
    replace(parent, pair, rows);
    return false;
  });
}

/** Returns a function that pairs the children of two elements. */
function pairerOf(languages: Bilingual): (both: Bilingual<Element>) => ElementContent[] {
  /** A row with the blocks of each language in a cell; a row of headings is one heading. */
  function row(kind: RowKind, cells: Bilingual<readonly Element[]>): Element {
    const [first] = [...cells.original, ...cells.translation];
    const top = kind === 'heading' ? first : undefined;
    const children = sides.flatMap((side): (ElementContent | string)[] => {
      if (cells[side].length === 0) return [];
      const inside = cells[side].flatMap((block): ElementContent[] => (top ? block.children : [block]));
      return [element(top ? 'span' : 'div', { className: [side], lang: languages[side] }, ...inside), ' '];
    });
    const className = ['row', kind, ...(top ? classesOf(top) : [])];
    return element(top?.tagName ?? 'div', { id: top?.properties.id, className }, ...children);
  }

  const rowOf = (pair: Pair): Element => {
    const isTop = [pair.original ?? pair.translation].some((first) => first && isHeading(first));
    const cells = mapLanguages(pair, (block) => (block ? [block] : []));
    return row(isTop ? 'heading' : 'block', cells);
  };

  /** Pairs a text by sections, so that an additional paragraph in one does not shift the rest. */
  function textRows(both: Bilingual<Element>): Element[] {
    const texts = mapLanguages(both, blocksOf);
    if (texts.translation.length === 0) return aligned(texts).map(rowOf);
    const ids = mapLanguages(texts, (blocks) => blocks.filter(isHeading).map(({ properties }) => properties.id));
    const isAlike = ids.original.join() === ids.translation.join();
    const sections = mapLanguages(texts, (blocks) => (isAlike ? sectionsOf(blocks) : [blocks]));
    return sections.original.flatMap((original, index) => {
      const section = { original, translation: sections.translation[index] ?? [] };
      const shapes = mapLanguages(section, (blocks) => blocks.map(shapeOf).join());
      if (shapes.original === shapes.translation) return aligned(section).map(rowOf);
      const headings = isAlike && index > 0 ? 1 : 0;
      const top = mapLanguages(section, (blocks) => blocks.slice(0, headings));
      const rest = mapLanguages(section, (blocks) => blocks.slice(headings));
      return [...aligned(top).map(rowOf), row('section', rest)];
    });
  }

  function paired(both: Bilingual<Element>): ElementContent[] {
    if (hasClass(both.original, 'prose') || hasClass(both.translation, 'prose')) return textRows(both);
    return aligned(mapLanguages(both, partsOf)).map((pair) => {
      const { original } = pair;
      const translation = pair.translation && isIn(languages.original, pair.translation) ? undefined : pair.translation;
      const node = original ?? pair.translation;
      if (!node || ![original ?? node, translation ?? node].every(isContainer))
        return original && saysTheSame(pair) ? original : rowOf({ original, translation });
      const none = element(node.tagName, {});
      return { ...node, children: paired({ original: original ?? none, translation: translation ?? none }) };
    });
  }

  return paired;
}

/** Children without drawings, which would appear twice. */
const partsOf = (node: Element): Element[] => elementsOf(node).filter(({ tagName }) => tagName !== 'svg');

/** Whether an element contains blocks only, and no text of its own; list items may also contain text. */
function isContainer(node: Element): boolean {
  const { tagName, children } = node;
  const holds = (child: Element): boolean => blocks.includes(child.tagName) || isHeading(child) || isContainer(child);
  const hasText = children.some((child) => child.type === 'text' && child.value.trim() !== '');
  const isOfParts = ['figure', 'ol', 'ul'].includes(tagName);
  if (isOfParts && !elementsOf(node).every(isContainer)) return false;
  return containers.includes(tagName) && !hasText && (tagName === 'li' || elementsOf(node).some(holds));
}

/** Pairs elements of the same name and classes in their order. */
function aligned({ original, translation }: Bilingual<Element[]>): Pair[] {
  const left = [...original];
  const pairs = translation.flatMap((one): Pair[] => {
    const place = left.findIndex((other) => shapeOf(other) === shapeOf(one));
    if (place < 0) return [{ original: undefined, translation: one }];
    const before = left.splice(0, place + 1);
    return before.map((other, index) => ({ original: other, translation: index === place ? one : undefined }));
  });
  return [...pairs, ...left.map((one) => ({ original: one, translation: undefined }))];
}

const shapeOf = (node: Element): string => [node.tagName, ...classesOf(node)].join(' ');

/** Whether two elements have the same text without letters, such as a year, which then appears only once. */
function saysTheSame({ original, translation }: Pair): boolean {
  if (!original || !translation) return false;
  const text = textOf(original);
  return text === textOf(translation) && !/\p{L}/u.test(text);
}

/** Whether all text of an element is in a language, according to `lang`. */
function isIn(language: string, node: Element): boolean {
  return textOf(node) !== '' && textOf(node, language) === '';
}

/** The text of an element, without text in the language `left`, according to `lang`. */
function textOf(node: Element, left?: string): string {
  const isLeftOut = ({ properties: { lang } }: Element): boolean => left !== undefined && lang === left;
  return textsIn({ type: 'root', children: [node] }, isLeftOut)
    .join('')
    .trim();
}

/** A text's blocks, in order. Each item of a list becomes a list of its own. */
function blocksOf(text: Element): Element[] {
  return elementsOf(text).flatMap((node) => {
    const { tagName, properties } = node;
    if (tagName !== 'ul' && tagName !== 'ol') return [node];
    const { className } = properties;
    const start = Number(properties.start ?? 1);
    return elementsOf(node).map((item, index) =>
      element(tagName, tagName === 'ol' ? { className, start: start + index } : { className }, item),
    );
  });
}

/** Divides a text before each heading. */
function sectionsOf(text: readonly Element[]): Element[][] {
  const sections: Element[][] = [[]];
  for (const block of text) {
    if (isHeading(block)) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
}

function removeRepeatedIds(rows: ElementContent[]): void {
  const ids = new Set<unknown>();
  walk({ type: 'root', children: rows }, '', ({ properties }) => {
    if (ids.has(properties.id)) delete properties.id;
    else if (properties.id !== undefined) ids.add(properties.id);
  });
}
