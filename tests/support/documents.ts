import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '../../src/html/tree.ts';
import { siteDefinitions, type SiteName } from './sites.ts';

const read = new Map<string, Root>();
const parents = new WeakMap<Nodes, Parents>();

/** A built page as its file says it: for what needs no browser to be seen, which takes ten times as long. */
export function documentOf(name: SiteName, address: string): Root {
  return documentIn(join(siteDefinitions[name].environment.OUT_DIR, address, 'index.html'));
}

/** The page that a file holds, templates included. A test leaves it as it is: the next one is given the same. */
export function documentIn(path: string): Root {
  const known = read.get(path);
  if (known) return known;
  const page = readHtml(readFileSync(path, 'utf8'));
  prepare(page);
  read.set(path, page);
  return page;
}

/** Notes the parents of all nodes, and puts what a template holds among its children. */
function prepare(parent: Parents): void {
  for (const node of parent.children) {
    parents.set(node, parent);
    if (node.type !== 'element') continue;
    if (node.content) node.children = node.content.children as ElementContent[];
    prepare(node);
  }
}

/** Every page of a site, or those in one of its folders, by the path of its file. */
export function* everyDocument(name: SiteName, folder = ''): Generator<[path: string, page: Root]> {
  const { OUT_DIR } = siteDefinitions[name].environment;
  for (const path of globSync(`${folder}**/*.html`, { cwd: OUT_DIR })) yield [path, documentIn(join(OUT_DIR, path))];
}

/** The elements of a page, or below one of its elements, that a selector finds, in order. */
export function all(within: Parents, selector: string): Element[] {
  return selectAll(selector, within).filter((one) => one !== within);
}

/** The nearest element that meets a condition, from an element upwards. */
export function nearest(element: Element, meets: (one: Element) => boolean): Element | undefined {
  let one: Parents | undefined = element;
  while (one?.type === 'element' && !meets(one)) one = parents.get(one);
  return one?.type === 'element' ? one : undefined;
}

/** The texts below a page or an element, scripts, styles and what some selector finds aside, each with its element. */
export function texts(within: Parents, without?: string): [text: string, element: Element][] {
  const left = new Set<Nodes>(without ? all(within, without) : []);
  const found: [string, Element][] = [];
  const collect = (parent: Parents): void => {
    if (left.has(parent) || (parent.type === 'element' && /^(?:script|style)$/.test(parent.tagName))) return;
    for (const node of parent.children) {
      if (node.type === 'element') collect(node);
      if (node.type === 'text' && parent.type === 'element') found.push([node.value, parent]);
    }
  };
  collect(within);
  return found;
}

/** The text of an element as a browser shows it, without what some selector finds in it: spaces in a row are one. */
export function textOf(element: Parents, without?: string): string {
  return texts(element, without)
    .map(([text]) => text)
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}

/** The value of an attribute, which is named as the tree names it: `ariaLabel`. Where there is none it is empty. */
export function valueOf({ properties }: Element, name: string): string {
  return [properties[name] ?? []].flat().join(' ');
}

/** The language that an element's text is said to be in. */
export function languageOf(element: Element): string {
  const said = nearest(element, ({ properties }) => properties.lang !== undefined);
  return said ? valueOf(said, 'lang') : '';
}

/** How a fault names an element. */
export function tagOf({ tagName, properties }: Element): string {
  return `<${tagName}> ${JSON.stringify(properties)}`.slice(0, 110);
}
