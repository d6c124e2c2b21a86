import type { Element, ElementContent, Root } from 'hast';
import { elementsOf, hasClass, isElement, isHeading, replace, walk, type Parent } from './tree.ts';

/** Attributes whose values are ids. */
const idAttributes = ['id', 'ariaLabelledBy', 'ariaDescribedBy'];

/**
 * Embeds an entry in a document of many entries: prefixes its ids and the links to them, lowers its headings by some
 * levels, and removes the headings' links to themselves.
 * @param deeper the number of levels
 * @param paths the document's path in each language
 */
export function embed(
  entry: Parent,
  { prefix, deeper, paths }: { prefix: string; deeper: number; paths: readonly string[] },
): void {
  const own = ['', ...paths];
  const prefixed = (id: string | number): string => `${prefix}-${id}`;
  walk(entry, '', (part) => {
    const { properties } = part;
    if (isHeading(part)) {
      part.tagName = `h${Math.min(6, Number(part.tagName.slice(1)) + deeper)}`;
      part.children = withoutOwnLink(part);
    }
    for (const name of idAttributes) {
      const value = properties[name];
      if (Array.isArray(value)) properties[name] = value.map(prefixed);
      else if (typeof value === 'string') properties[name] = prefixed(value);
    }
    const [path = '', id] = typeof properties.href === 'string' ? properties.href.split('#') : [];
    if (id !== undefined && own.includes(path)) properties.href = `${path}#${prefixed(id)}`;
  });
}

/** The content of a heading, unwrapped from its link to itself. */
function withoutOwnLink({ children }: Element): ElementContent[] {
  const [link, ...others] = children.filter(
    (child) => isElement(child) || ('value' in child && child.value.trim() !== ''),
  );
  const isOwn = link && isElement(link) && link.tagName === 'a' && String(link.properties.href).startsWith('#');
  return isOwn && others.length === 0 ? link.children : children;
}

/** Replaces each `<embedded-entry data-prefix data-deeper>` of a document by its content, embedded. */
export function embedEntries(tree: Root, paths: readonly string[]): void {
  walk(tree, '', (entry, _, parent) => {
    if (entry.tagName !== 'embedded-entry') return;
    const { dataPrefix, dataDeeper } = entry.properties;
    embed(entry, { prefix: String(dataPrefix), deeper: Number(dataDeeper), paths });
    replace(parent, entry, entry.children);
  });
}

/**
 * Turns links to pages and entries that the document contains into links within it.
 * @param places the ids of entries in the document, by their addresses on the site
 */
export function leadInside(tree: Root, places: ReadonlyMap<string, string>): void {
  walk(tree, '', ({ properties }) => {
    if (typeof properties.href !== 'string') return;
    const [path = '', id] = properties.href.split('#');
    const place = places.get(properties.href);
    const parent = places.get(path);
    if (place) properties.href = `#${place}`;
    else if (parent && id) properties.href = `#${parent}-${id}`;
  });
}

/**
 * Moves the content of each `<div data-in-section="id">` beside a `.prose` to the end of the section whose heading has
 * that id, or to the end of the text if there is none. The `div` itself is removed.
 */
export function fillSections(tree: Root): void {
  walk(tree, '', (placed, _, parent) => {
    const id = placed.properties.dataInSection;
    if (id === undefined) return;
    const text = elementsOf(parent).find((one) => hasClass(one, 'prose'));
    replace(parent, placed, text ? [] : placed.children);
    if (!text) return;
    const { children } = text;
    const heading = children.findIndex((child) => isElement(child) && child.properties.id === id);
    const next = children.findIndex((child, place) => place > heading && isElement(child) && child.tagName === 'h2');
    children.splice(heading < 0 || next < 0 ? children.length : next, 0, ...placed.children);
  });
}
