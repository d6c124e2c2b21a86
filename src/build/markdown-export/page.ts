import type { Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { List } from 'mdast';
import { attributeOf, headFacts } from '../../html/head.ts';
import { readable } from '../../html/readable.ts';
import { findElement, hasClass, walk } from '../../html/tree.ts';
import { messages } from '../../i18n/index.ts';
import { type Language, languageFacts, languages } from '../../site.config.ts';
import { formatPartialDate } from '../../utils/partial-date.ts';
import { factList, markdownList, text, unlist } from './lists.ts';
import { noteHandlers } from './notes.ts';
import { written } from './written.ts';

/**
 * A built page as Markdown, for programs that read: its text, whole, with its sources as footnotes.
 * @param page the page's tree, of whose main part only what was read is left
 * @param url the page's address
 * @param inLanguages the languages that it is in, the page's own first
 */
export function plainPage(page: Root, url: string, inLanguages: readonly Language[]): string {
  const content = findElement(page, ({ tagName }) => tagName === 'main');
  if (!content) throw new Error(`${url} has no text.`);
  const main: Root = { type: 'root', children: [readable(content, url, ['.sheet-kind', '.sheet-foot'])] };
  unlist(main);
  isolate(main);
  const tree = toMdast(main, { document: true, handlers: { ...noteHandlers(main), dl: factList } });
  if (tree.type !== 'root') throw new Error(`${url} has no text.`);
  const start = tree.children.findIndex(({ type }) => type === 'heading') + 1;
  tree.children.splice(start, 0, facts(page, url, inLanguages));
  return written(tree);
}

/** Keeps words apart that run the other way than the text they stand in: Markdown has characters for that, and no `dir`. */
function isolate(main: Root): void {
  walk(main, '', ({ tagName, properties, children }) => {
    if (!['span', 'bdi'].includes(tagName) || properties.dir !== 'rtl') return;
    children.unshift({ type: 'text', value: '\u2067' });
    children.push({ type: 'text', value: '\u2069' });
  });
}

/** What is to be known of a text that has left its page. */
function facts(page: Root, url: string, inLanguages: readonly Language[]): List {
  const [language = languages[0]] = inLanguages;
  const t = messages(language);
  const { canonical: address = url, modified } = headFacts(page);
  const footer = findElement(page, (one) => one.tagName === 'footer' && hasClass(one, 'site-footer'));
  const dated = attributeOf(footer && findElement(footer, ({ tagName }) => tagName === 'time'), 'dateTime') ?? modified;
  return markdownList([
    [text(`${t.languageSwitch}: ${inLanguages.map((one) => languageFacts[one].name).join(', ')}`)],
    [text(`${t.pageAddress}: `), { type: 'link', url: address, children: [text(address)] }],
    ...(dated ? [[text(`${t.lastChange}: ${formatPartialDate(dated, language)}`)]] : []),
    [text(t.licences)],
  ]);
}
