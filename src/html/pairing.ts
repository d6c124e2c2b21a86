import type { Element, ElementContent, Root } from 'hast';
import { mapLanguages, sides, type Bilingual } from '../utils/bilingual.ts';
import { classesOf, element, elementsOf, hasClass, isElement, isHeading, replace, walk } from './tree.ts';

interface Section {
  heading?: Element | undefined;
  blocks: Element[];
}

/** What stands beside each other; what only one of the two has stands alone. */
type Pair = Bilingual<Element | undefined>;
type RowKind = 'heading' | 'block' | 'section';

const containers = ['article', 'div', 'figcaption', 'figure', 'header', 'li', 'ol', 'section', 'ul'];
const blocks = ['blockquote', 'dl', 'figure', 'nav', 'ol', 'p', 'pre', 'table', 'ul'];

/**
 * Sets the two parts of each `<div data-paired>`, a `div` in the original's language and one in a translation's, beside each
 * other. What holds blocks is one element for both, and its blocks stand in rows. An id can stand on a page once: the
 * original keeps it. What the translation's part says in the original's language, as of entries that are not translated, is
 * left out.
 * @param lead where a link that a component has made leads to on such a page
 */
export function pairTexts(tree: Root, lead?: (href: string) => string): void {
  walk(tree, '', (pair, _, parent) => {
    if (pair.properties.dataPaired === undefined) return true;
    const [original, translation] = elementsOf(pair);
    if (!original || !translation) return false;
    // References in texts are no addresses yet: they lead to the page in the language of their text.
    if (lead)
      walk(pair, '', ({ properties }) => {
        if (typeof properties.href === 'string') properties.href = lead(properties.href);
      });
    const languages = { original: String(original.properties.lang), translation: String(translation.properties.lang) };
    const rows = pairerOf(languages)({ original, translation });
    keepFirstIds(rows);
    replace(parent, pair, rows);
    return false;
  });
}

/** Makes what pairs the children of two elements. */
function pairerOf(languages: Bilingual): (both: Bilingual<Element>) => ElementContent[] {
  /** The blocks of each in a row; of headings one heading. */
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
    const first = pair.original ?? pair.translation;
    return row(
      first && isHeading(first) ? 'heading' : 'block',
      mapLanguages(pair, (block) => (block ? [block] : [])),
    );
  };

  /** A text's blocks are paired section by section, so that a paragraph more in one does not push the next out of step. */
  function textRows(both: Bilingual<Element>): Element[] {
    const texts = mapLanguages(both, blocksOf);
    if (texts.translation.length === 0) return aligned(texts).map(rowOf);
    return sameSections(mapLanguages(texts, sectionsOf)).flatMap((section) => {
      const top = section.original.heading ? [rowOf(mapLanguages(section, (one) => one.heading))] : [];
      const own = mapLanguages(section, (one) => one.blocks);
      const { original, translation } = mapLanguages(own, (some) => some.map(shapeOf).join());
      return [...top, ...(original === translation ? aligned(own).map(rowOf) : [row('section', own)])];
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

/** Children without drawings: beside each other they would say the same twice. */
const partsOf = (node: Element): Element[] => elementsOf(node).filter(({ tagName }) => tagName !== 'svg');

/** Whether an element holds blocks and no text of its own, rather than being one; an item of a list need not hold blocks. */
function isContainer(node: Element): boolean {
  const { tagName, children } = node;
  const holds = (child: Element): boolean => blocks.includes(child.tagName) || isHeading(child) || isContainer(child);
  const hasText = children.some((child) => child.type === 'text' && child.value.trim() !== '');
  const isOfParts = ['figure', 'ol', 'ul'].includes(tagName);
  if (isOfParts && !elementsOf(node).every(isContainer)) return false;
  return containers.includes(tagName) && !hasText && (tagName === 'li' || elementsOf(node).some(holds));
}

/** What is alike in order beside each other. */
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

/** Whether two say the same, and no words, as years do: that stands once. */
function saysTheSame({ original, translation }: Pair): boolean {
  if (!original || !translation) return false;
  const text = textOf(original);
  return text === textOf(translation) && !/\p{L}/u.test(text);
}

/** Whether all that an element says is in a language by its `lang`. */
function isIn(language: string, node: Element): boolean {
  return textOf(node) !== '' && textOf(node, language) === '';
}

/** The text of an element, without what is in a language by its `lang`. */
function textOf(node: Element, but?: string): string {
  if (but !== undefined && node.properties.lang === but) return '';
  return node.children
    .map((child) => (isElement(child) ? textOf(child, but) : child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
}

/** A text's blocks, in order. An item of a list stays a list, of one item. */
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

function sectionsOf(text: readonly Element[]): Section[] {
  const sections: Section[] = [{ blocks: [] }];
  for (const block of text) {
    if (isHeading(block)) sections.push({ heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** The sections of two texts beside each other. Texts whose headings differ are one section each. */
function sameSections(texts: Bilingual<Section[]>): Bilingual<Section>[] {
  const { original, translation } = texts;
  const headings = mapLanguages(texts, (sections) => sections.map((section) => section.heading?.properties.id).join());
  if (headings.original !== headings.translation) {
    return [
      mapLanguages(texts, (sections) => ({
        blocks: sections.flatMap((one) => [one.heading ?? [], one.blocks].flat()),
      })),
    ];
  }
  return original.flatMap((section, index) => {
    const other = translation[index];
    return other ? [{ original: section, translation: other }] : [];
  });
}

function keepFirstIds(rows: ElementContent[]): void {
  const ids = new Set<unknown>();
  walk({ type: 'root', children: rows }, '', ({ properties }) => {
    if (ids.has(properties.id)) delete properties.id;
    else if (properties.id !== undefined) ids.add(properties.id);
  });
}
