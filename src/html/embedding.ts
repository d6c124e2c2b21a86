import type { Element, ElementContent, Root } from 'hast';
import { element, elementsOf, hasClass, isElement, isHeading, replace, walk, type Parent } from './tree.ts';

/** Where an entry stands in a document of many entries. */
interface Place {
  /** What its ids begin with, so that no two in the document are the same. */
  prefix: string;
  /** How many levels its headings go down. */
  deeper: number;
  /** The document's path in each language. */
  paths: readonly string[];
}

/** The attributes that name ids. */
const naming = ['id', 'ariaLabelledBy', 'ariaDescribedBy'];

/**
 * Makes an entry a part of a document of many: its ids and the links to them are its own, its headings are as deep as the
 * document asks for, and are no links to themselves.
 */
export function embed(entry: Parent, { prefix, deeper, paths }: Place): void {
  const own = ['', ...paths];
  const prefixed = (id: string | number): string => `${prefix}-${id}`;
  walk(entry, '', (part) => {
    const { properties } = part;
    if (isHeading(part)) {
      part.tagName = `h${Math.min(6, Number(part.tagName.slice(1)) + deeper)}`;
      part.children = withoutOwnLink(part);
    }
    for (const name of naming) {
      const value = properties[name];
      if (Array.isArray(value)) properties[name] = value.map(prefixed);
      else if (typeof value === 'string') properties[name] = prefixed(value);
    }
    const [path = '', id] = typeof properties.href === 'string' ? properties.href.split('#') : [];
    if (id !== undefined && own.includes(path)) properties.href = `${path}#${prefixed(id)}`;
  });
}

/** What a heading says, without the link around all of it. */
function withoutOwnLink({ children }: Element): ElementContent[] {
  const [link, ...others] = children.filter(
    (child) => isElement(child) || ('value' in child && child.value.trim() !== ''),
  );
  const isOwn = link && isElement(link) && link.tagName === 'a' && String(link.properties.href).startsWith('#');
  return isOwn && others.length === 0 ? link.children : children;
}

/** Embeds each `<embedded-entry data-prefix data-deeper>` of a document and takes the mark away. */
export function embedEntries(tree: Root, paths: readonly string[]): void {
  walk(tree, '', (entry, _, parent) => {
    if (entry.tagName !== 'embedded-entry') return;
    const { dataPrefix, dataDeeper } = entry.properties;
    embed(entry, { prefix: String(dataPrefix), deeper: Number(dataDeeper), paths });
    replace(parent, entry, entry.children);
  });
}

/**
 * Leads links to pages and entries to where these stand in the document itself.
 * @param places the id of each in the document, by its address on the site
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
 * Moves what stands in each `<div data-in-section="id">` beside a text, a `.prose`, to the end of the text's section whose
 * heading has that id; to the end of the text where no heading has it. The `div` itself goes.
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

/** Puts each heading of the second level in a `data-sections` and what is below it in a section, which a sheet can place. */
export function makeSections(tree: Root): void {
  walk(tree, '', (text) => {
    if (text.properties.dataSections === undefined) return;
    delete text.properties.dataSections;
    const parts: Element[] = [];
    const opening: ElementContent[] = [];
    for (const child of text.children) {
      if (isElement(child) && child.tagName === 'h2') parts.push(element('section', {}));
      (parts.at(-1)?.children ?? opening).push(child);
    }
    text.children = [...opening, ...parts];
  });
}
