import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { parse, parseFragment } from 'parse5';

/** What has children in a page's tree. */
export type Parent = Root | Element;

/** An element; what is given as a string becomes a text. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element {
  const nodes = children.map((child): ElementContent => (typeof child === 'string' ? textNode(child) : child));
  return { type: 'element', tagName, properties, children: nodes };
}

const textNode = (value: string): Text => ({ type: 'text', value });

/**
 * Visits the elements below a node in the order in which they stand. A visitor may change an element's children, and its
 * place among its parent's: what it adds beside the element is not visited.
 * @param language the language of the text around the node
 * @param visit gets each element, the language of its text by the nearest `lang`, and its parent; what is below it is left
 *   out where it returns false
 */
export function walk(
  node: Parent,
  language: string,
  visit: (element: Element, language: string, parent: Parent) => unknown,
): void {
  for (const child of [...node.children]) {
    if (child.type !== 'element') continue;
    const own = typeof child.properties.lang === 'string' ? child.properties.lang : language;
    if (visit(child, own, node) !== false) walk(child, own, visit);
  }
}

/** Puts other nodes in an element's place, or none. */
export function replace(parent: Parent, child: Element, nodes: readonly ElementContent[] = []): void {
  parent.children.splice(parent.children.indexOf(child), 1, ...nodes);
}

/** What of a node's children is elements, all or those of some names. */
export function elementsOf(parent: Parent, ...names: readonly string[]): Element[] {
  const elements = (parent.children as ElementContent[]).filter(isElement);
  return names.length === 0 ? elements : elements.filter(({ tagName }) => names.includes(tagName));
}

/** The first element below a node that is as wanted, in the order of the text. */
export function findElement(parent: Parent, isWanted: (element: Element) => boolean): Element | undefined {
  for (const part of elementsOf(parent)) {
    const found = isWanted(part) ? part : findElement(part, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** The classes of an element. */
export function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}

/** Whether a node is an element. */
export function isElement(node: Root['children'][number]): node is Element {
  return node.type === 'element';
}

/** Whether an element is a heading. */
export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** A text with an element in the place of each match; all of it where nothing matches. */
export function replaceText(
  text: string,
  pattern: RegExp,
  make: (found: string, match: RegExpExecArray) => Element,
): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > done) parts.push(textNode(text.slice(done, match.index)));
    parts.push(make(match[0], match));
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push(textNode(text.slice(done)));
  return parts;
}

/** The tree of a page. It has no positions, which would take as long as half the rest. */
export function readHtml(html: string): Root {
  return fromParse5(parse(html)) as Root;
}

/** The tree of a part of a page. */
export function readFragment(html: string): Root {
  return fromParse5(parseFragment(html)) as Root;
}

/** A page's tree as HTML. It does not escape characters that only Internet Explorer mistook for the end of an attribute. */
export function writeHtml(tree: Root): string {
  return toHtml(tree, { allowDangerousCharacters: true, characterReferences: { useNamedReferences: true } });
}
