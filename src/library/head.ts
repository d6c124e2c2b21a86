import type { Element, Root } from 'hast';
import { memoize } from '../utils/memoize.ts';
import { findElement, partsOf } from './elements.ts';

/** What a page's head says of the page. */
export interface HeadFacts {
  /** The address that it goes by. */
  canonical?: string | undefined;
  /** The path of its text as Markdown. */
  markdown?: string | undefined;
  /** The day of its last change. */
  modified?: string | undefined;
  /** Its addresses in other languages, and its own. */
  alternates: { lang: string; url: string }[];
}

/** Reads a page's head. */
export const headFacts = memoize((page: Root): HeadFacts => {
  const head = findElement(page, ({ tagName }) => tagName === 'head');
  const parts = head ? partsOf(head, 'link', 'meta') : [];
  const hrefOf = (isWanted: (element: Element) => boolean): string | undefined => textOf(parts.find(isWanted), 'href');
  return {
    canonical: hrefOf((part) => isLink(part, 'canonical')),
    markdown: hrefOf((part) => isLink(part, 'alternate') && part.properties.type === 'text/markdown'),
    modified: textOf(
      parts.find(({ properties }) => properties.name === 'dcterms.modified'),
      'content',
    ),
    alternates: parts.flatMap((part) => {
      const [lang, url] = [textOf(part, 'hrefLang'), textOf(part, 'href')];
      return isLink(part, 'alternate') && lang !== undefined && url !== undefined ? [{ lang, url }] : [];
    }),
  };
});

function isLink({ properties: { rel } }: Element, kind: string): boolean {
  return Array.isArray(rel) && rel.includes(kind);
}

/** An attribute's value, where it is there. */
export function textOf(element: Element | undefined, attribute: string): string | undefined {
  const value = element?.properties[attribute];
  return typeof value === 'string' ? value : undefined;
}
