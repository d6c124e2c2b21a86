import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { memoize } from '../utils/memoize.ts';
import { findElement } from './tree.ts';

/** What a page's head says of the page: its own address, its text as Markdown, when it was changed, other languages. */
export const headFacts = memoize((page: Root) => {
  const head = findElement(page, ({ tagName }) => tagName === 'head') ?? page;
  const find = (selector: string, attribute: string): string | undefined => textOf(select(selector, head), attribute);
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

/** An attribute's value, where it is there. */
export function textOf(element: Element | undefined, attribute: string): string | undefined {
  const value = element?.properties[attribute];
  return typeof value === 'string' ? value : undefined;
}
