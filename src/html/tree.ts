import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { parse, parseFragment } from 'parse5';

/** A node with children. */
export type Parent = Root | Element;

/** An element. Its children may be given as strings. */
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
 * Visits the elements below a node in document order. A visitor may change an element's children and replace the
 * element; nodes that it adds beside the element are not visited.
 * @param language the language of the text around the node
 * @param visit receives each element, the language of its text by the nearest `lang`, and its parent; if it returns
 *   false, the elements below are not visited
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

/** Replaces an element by other nodes, or removes it. */
export function replace(parent: Parent, child: Element, nodes: readonly ElementContent[] = []): void {
  parent.children.splice(parent.children.indexOf(child), 1, ...nodes);
}

/** The elements among a node's children, all or those of some names. */
export function elementsOf(parent: Parent, ...names: readonly string[]): Element[] {
  const elements = (parent.children as ElementContent[]).filter(isElement);
  return names.length === 0 ? elements : elements.filter(({ tagName }) => names.includes(tagName));
}

/** The first element below a node that passes a test, in document order. */
export function findElement(parent: Parent, isWanted: (element: Element) => boolean): Element | undefined {
  for (const part of elementsOf(parent)) {
    const found = isWanted(part) ? part : findElement(part, isWanted);
    if (found) return found;
  }
  return undefined;
}

export function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}

/** The texts below a node, in order, except those in left-out elements. */
export function textsIn(parent: Parent, isLeftOut: (element: Element) => boolean = () => false): string[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'text') return child.value;
    return isElement(child) && !isLeftOut(child) ? textsIn(child, isLeftOut) : [];
  });
}

export function isElement(node: Root['children'][number]): node is Element {
  return node.type === 'element';
}

export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** Replaces each match in a text by an element. */
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

/** Parses a page, without positions, which would take half as long again. */
export function readHtml(html: string): Root {
  return fromParse5(parse(html)) as Root;
}

/** Parses a part of a page. */
export function readFragment(html: string): Root {
  return fromParse5(parseFragment(html)) as Root;
}

/** Serializes a tree, without the escapes that only Internet Explorer needs. */
export function writeHtml(tree: Root): string {
  return toHtml(tree, { allowDangerousCharacters: true, characterReferences: { useNamedReferences: true } });
}
