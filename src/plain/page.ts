import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { List } from 'mdast';
import { wordsIn } from '../i18n/index.ts';
import { formatPartialDate } from '../library/partial-date.ts';
import { readable } from '../library/readable.ts';
import { languageFacts, languages, type Language } from '../site.config.ts';
import { factList, listOf, text, unlist } from './lists.ts';
import { noteHandlers } from './notes.ts';
import { written } from './written.ts';

/**
 * A built page as Markdown, for programs that read: its text, whole, with its sources as footnotes.
 * @param html the page's file
 * @param url the page's address
 * @param inLanguages the languages that it is in, the page's own first
 */
export function plainPage(html: string, url: string, inLanguages: readonly Language[]): string {
  const main = readable(fromHtml(/<main\b.*<\/main>/s.exec(html)?.[0] ?? '', { fragment: true }), url, [
    '.sheet-kind',
    '.sheet-foot',
  ]);
  unlist(main);
  const tree = toMdast(main, { document: true, handlers: { ...noteHandlers(main), dl: factList } });
  if (tree.type !== 'root') throw new Error(`${url} has no text.`);
  const start = tree.children.findIndex(({ type }) => type === 'heading') + 1;
  tree.children.splice(start, 0, facts(html, url, inLanguages));
  return written(tree);
}

/** What is to be known of a text that has left its page. Half of a short page is around its text: it is not parsed. */
function facts(html: string, url: string, inLanguages: readonly Language[]): List {
  const [language = languages[0]] = inLanguages;
  const words = wordsIn(language);
  const dated =
    /<footer class="site-footer">.*?<time datetime="([^"]*)"/s.exec(html)?.[1] ??
    /<meta name="dcterms.modified" content="([^"]*)"/.exec(html)?.[1];
  const address = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? url;
  return listOf([
    [text(`${words.languageSwitch}: ${inLanguages.map((one) => languageFacts[one].name).join(', ')}`)],
    [text(`${words.pageAddress}: `), { type: 'link', url: address, children: [text(address)] }],
    ...(dated ? [[text(`${words.lastChange}: ${formatPartialDate(dated, language)}`)]] : []),
    [text(words.licences)],
  ]);
}
