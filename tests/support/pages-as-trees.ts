import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Element, ParentNode, Text } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { siteDefinitions, type SiteName } from './sites.ts';

/** The pages of a site as trees, by the path of their file: read without a browser, a few milliseconds each. */
export function* pagesAsTrees(name: SiteName): Generator<[path: string, page: Document]> {
  const { OUT_DIR } = siteDefinitions[name].environment;
  for (const path of globSync('**/*.html', { cwd: OUT_DIR })) {
    yield [path, parseDocument(readFileSync(join(OUT_DIR, path), 'utf8'))];
  }
}

/** The texts of a tree, scripts and styles aside, each with the element that it stands in. */
export function texts(root: ParentNode): [text: string, element: Element][] {
  return root.children.flatMap((child): [string, Element][] => {
    if (isText(child)) return isTag(root) && child.data.trim() ? [[child.data, root]] : [];
    return isTag(child) && !/^(?:script|style)$/.test(child.name) ? texts(child) : [];
  });
}

/** All the text of a tree. */
export function textOf(root: ParentNode): string {
  return texts(root)
    .map(([text]) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The nearest element around a node, itself included, that meets a condition. */
export function nearest(element: Element | Text, meets: (one: Element) => boolean): Element | undefined {
  if (isTag(element) && meets(element)) return element;
  return element.parent && isTag(element.parent) ? nearest(element.parent, meets) : undefined;
}

/** The language that an element's text is said to be in. */
export function languageOf(element: Element): string {
  return nearest(element, ({ attribs }) => attribs.lang !== undefined)?.attribs.lang ?? '';
}

/** How a fault names an element. */
export function tagOf({ name, attribs }: Element): string {
  return `<${[name, ...Object.entries(attribs).map(([key, value]) => `${key}="${value}"`)].join(' ').slice(0, 110)}>`;
}
