import { DomUtils, parseDocument } from 'htmlparser2';
import { selectAll } from 'css-select';
import type { Document, Element, ParentNode } from 'domhandler';
import { builtPage, type SiteName } from './sites.ts';

/** A built page as its file says it: for what needs no browser to be seen, which takes ten times as long. */
export function documentOf(name: SiteName, address: string): Document {
  return parseDocument(builtPage(name, address));
}

/** The elements of a page, or below one of its elements, that a selector finds, in order. */
export function all(within: ParentNode, selector: string): Element[] {
  return selectAll<ParentNode, Element>(selector, within);
}

/** The nearest element that a selector finds, from one of a list of elements upwards. */
export function closest(element: Element, among: readonly Element[]): Element | undefined {
  for (let one: ParentNode | null = element; one; one = one.parent) {
    const found = among.find((other) => other === one);
    if (found) return found;
  }
  return undefined;
}

/** The text of an element as a browser shows it, without what some selector finds in it: spaces in a row are one. */
export function textOf(element: ParentNode, without?: string): string {
  if (without) for (const left of all(element, without)) DomUtils.removeElement(left);
  return DomUtils.textContent(element)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}
