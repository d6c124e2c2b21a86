import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { memoize } from '../utils/memoize.ts';

/** The metadata in a page's head: its address, that of its Markdown, its date of change, and its alternates. */
export const headMetadata = memoize((page: Root) => {
  const head = select('head', page) ?? page;
  const find = (selector: string, name: string): string | undefined => attributeOf(select(selector, head), name);
  return {
    canonical: find('[rel=canonical]', 'href'),
    markdown: find('[rel=alternate][type="text/markdown"]', 'href'),
    modified: find('[name="dcterms.modified"]', 'content'),
    alternates: selectAll('[rel=alternate][hreflang]', head).map(({ properties }) => ({
      lang: String(properties.hrefLang),
      url: String(properties.href),
    })),
  };
});

/** An attribute's value, if it is a string. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  return typeof value === 'string' ? value : undefined;
}
