import type { Element, ElementContent, Root } from 'hast';
import {
  element,
  elementsOf,
  hasClass,
  isElement,
  isHeading,
  replaceText,
  textsIn,
  walk,
  type Parent,
} from './tree.ts';

/** Inside `data-sections`, wraps each h2 and the content below it in a section, so that CSS can place it. */
export function makeSections(tree: Root): void {
  walk(tree, '', (text) => {
    if (text.properties.dataSections === undefined) return;
    delete text.properties.dataSections;
    const opening: ElementContent[] = [];
    const sections: Element[] = [];
    for (const child of text.children) {
      if (isElement(child) && child.tagName === 'h2') sections.push(element('section', {}));
      (sections.at(-1)?.children ?? opening).push(child);
    }
    text.children = [...opening, ...sections];
  });
}

/** How many characters after a heading are enough for its box, and the most that one node in it may have. */
const [enough, most] = [100, 1000];

/**
 * Wraps each heading below the first level in a box, `.unbroken`, together with the text after it, if that is short.
 * Firefox and Safari avoid page breaks inside a box, but not after a heading
 * (https://developer.mozilla.org/docs/Web/CSS/break-after).
 */
export function boxHeadings(tree: Root): void {
  walk(tree, '', (parent) => {
    if (hasClass(parent, 'unbroken')) return;
    const children: ElementContent[] = [];
    const rest = [...parent.children];
    for (let child = rest.shift(); child; child = rest.shift())
      children.push(isElement(child) && isHeading(child) && child.tagName !== 'h1' ? withNext(child, rest) : child);
    parent.children = children;
  });
}

/** A box with a heading and the first of the following nodes, which are removed from `following`. */
function withNext(heading: Element, following: ElementContent[]): Element {
  let characters = 0;
  let count = 0;
  for (const next of following) {
    const isNext = isElement(next) && isHeading(next);
    const texts = isNext ? [] : textsIn({ type: 'root', children: [next] });
    const length = texts.reduce((sum, text) => sum + text.trim().length, 0);
    if (characters >= enough || length > most || (isNext && characters > 0)) break;
    characters += length;
    count += 1;
  }
  return characters === 0
    ? heading
    : element('div', { className: ['unbroken'] }, heading, ...following.splice(0, count));
}

/** Words joined by hyphens: `सह-उत्पादन`, `co-production`. */
const compound = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)+/gu;

/**
 * Marks compounds on a `.sheet`, so that no line breaks after their hyphens: in a PDF such a hyphen would look like one
 * that divides a word, and Chrome's viewer could not find the word. Drawings and written addresses are left unchanged.
 */
export function markCompounds(parent: Parent, isOnSheet = false): void {
  for (const child of elementsOf(parent)) {
    if (child.tagName !== 'svg' && !hasClass(child, 'written-address'))
      markCompounds(child, isOnSheet || hasClass(child, 'sheet'));
  }
  if (!isOnSheet) return;
  parent.children = (parent.children as ElementContent[]).flatMap((child) =>
    child.type === 'text'
      ? replaceText(child.value, compound, (word) => element('span', { className: ['compound'] }, word))
      : child,
  );
}
