import type { Element, ElementContent, Nodes, Root } from 'hast';

/** An element's own parts that are elements, all or those of some names. */
export function partsOf(element: Element | Root, ...names: readonly string[]): Element[] {
  const parts = (element.children as ElementContent[]).filter((child) => child.type === 'element');
  return names.length === 0 ? parts : parts.filter(({ tagName }) => names.includes(tagName));
}

/** Calls back for a node and each below it, in the order of the text. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** The first element in a tree that is as wanted, in the order of the text. */
export function findElement(tree: Element | Root, isWanted: (element: Element) => boolean): Element | undefined {
  for (const part of tree.children) {
    if (part.type !== 'element') continue;
    const found = isWanted(part) ? part : findElement(part, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** The classes of an element. */
export function classesOf({ properties }: Element): readonly (string | number)[] {
  return Array.isArray(properties.className) ? properties.className : [];
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}
