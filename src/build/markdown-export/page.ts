import type { Element, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { List, Root as MdastRoot } from 'mdast';
import { attributeOf, headMetadata } from '../../html/head.ts';
import { headings, readable } from '../../html/readable.ts';
import { elementsOf, findElement, hasClass, walk } from '../../html/tree.ts';
import { messages } from '../../i18n/index.ts';
import { type Language, languageDetails, languages } from '../../site.config.ts';
import { formatPartialDate } from '../../utils/partial-date.ts';
import { handlersFor } from './handlers.ts';
import { markdownList, text, writeMarkdown } from './write.ts';

/**
 * A built page as Markdown, for programs: its whole text, with its sources as footnotes. Throws if the page has no
 * `main`.
 * @param page the page's tree; everything but text is removed from its `main`
 * @param url the page's address
 * @param inLanguages the languages of the page, its own first
 */
export function pageMarkdown(page: Root, url: string, inLanguages: readonly Language[]): string {
  const content = findElement(page, ({ tagName }) => tagName === 'main');
  if (!content) throw new Error(`${url} has no text.`);
  const main: Root = { type: 'root', children: [readable(content, url, ['.sheet-kind', '.sheet-foot'])] };
  unwrapLists(main);
  isolate(main);
  const tree = toMdast(main, { document: true, handlers: handlersFor(main) }) as MdastRoot;
  const start = tree.children.findIndex(({ type }) => type === 'heading') + 1;
  tree.children.splice(start, 0, pageDetails(page, url, inLanguages));
  return writeMarkdown(tree);
}

/**
 * Turns lists whose items have headings into sections: in a Markdown list the headings would be hard to see.
 * @returns whether the tree has a heading
 */
function unwrapLists(tree: Root | Element): boolean {
  const isHeaded = elementsOf(tree)
    .map((part) => unwrapLists(part) || headings.has(part.tagName))
    .includes(true);
  if (isHeaded && tree.type === 'element' && (tree.tagName === 'ul' || tree.tagName === 'ol')) {
    for (const part of [tree, ...elementsOf(tree, 'li')]) part.tagName = 'div';
  }
  return isHeaded;
}

/** Isolates right-to-left words by Unicode's isolate characters: Markdown has no `dir`. */
function isolate(main: Root): void {
  walk(main, '', ({ tagName, properties, children }) => {
    if (!['span', 'bdi'].includes(tagName) || properties.dir !== 'rtl') return;
    children.unshift({ type: 'text', value: '\u2067' });
    children.push({ type: 'text', value: '\u2069' });
  });
}

/** The page's languages, address, date of change and licence, which the text alone does not show. */
function pageDetails(page: Root, url: string, inLanguages: readonly Language[]): List {
  const [language = languages[0]] = inLanguages;
  const t = messages(language);
  const { canonical: address = url, modified } = headMetadata(page);
  const footer = findElement(page, (part) => part.tagName === 'footer' && hasClass(part, 'site-footer'));
  const dated = attributeOf(footer && findElement(footer, ({ tagName }) => tagName === 'time'), 'dateTime') ?? modified;
  return markdownList([
    [text(`${t.languageSwitch}: ${inLanguages.map((code) => languageDetails[code].name).join(', ')}`)],
    [text(`${t.pageAddress}: `), { type: 'link', url: address, children: [text(address)] }],
    ...(dated ? [[text(`${t.lastChange}: ${formatPartialDate(dated, language)}`)]] : []),
    [text(t.licences)],
  ]);
}
