import type { Element, ElementContent, Nodes, Root } from 'xast';
import { x } from 'xastscript';

/** What a feed says of itself. Addresses are absolute, times as RFC 3339 writes them. */
export interface FeedFacts {
  /** Its own address, by which it is known. */
  self: string;
  language: string;
  title: string;
  /** What it is, for those who open it; an XHTML `div`. */
  subtitle: Element;
  updated: string;
  site: { name: string; address: string };
  rights: string;
  licence: string;
  icon: string;
  logo: string;
  /** Shows the feed in a browser. */
  styles: string;
}

/** What it says of an entry. */
export interface EntryFacts {
  /** The address that it is known by for ever. */
  id: string;
  address: string;
  title: string;
  summary: string | undefined;
  published: string;
  updated: string;
  category: { term: string; label: string };
  /** An XHTML `div`. */
  content: Nodes;
}

/**
 * A feed as Atom (https://www.rfc-editor.org/rfc/rfc4287). An entry is known by an address that holds its slug and
 * never its words.
 */
export function atom(feed: FeedFacts, entries: readonly EntryFacts[]): Root {
  const { self, language, site } = feed;
  // XSLT is leaving browsers (https://github.com/whatwg/html/issues/11523); CSS shows XML as well.
  const styles = {
    type: 'instruction',
    name: 'xml-stylesheet',
    value: `type="text/css" href="${feed.styles}"`,
  } as const;
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  const parts: Element[] = [
    x('title', feed.title),
    x('subtitle', { type: 'xhtml' }, feed.subtitle),
    x('id', self),
    x('updated', feed.updated),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: site.address }),
    x('link', { rel: 'license', href: feed.licence }),
    x('author', [x('name', site.name), x('uri', site.address)]),
    x('rights', feed.rights),
    x('icon', feed.icon),
    x('logo', feed.logo),
    ...entries.map((entry) => x('entry', lines(entryParts(entry)))),
  ];
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, lines(parts));
  return { type: 'root', children: [declaration, line, styles, line, root, line] };
}

function entryParts({ id, address, title, summary, published, updated, category, content }: EntryFacts): Element[] {
  return [
    x('title', title),
    x('id', id),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    x('published', published),
    x('updated', updated),
    x('category', category),
    ...(summary ? [x('summary', summary)] : []),
    x('content', { type: 'xhtml' }, content),
  ];
}

const line = { type: 'text', value: '\n' } as const;
/** Elements each on a line: nobody reads a file of one line, and some programs do not either. */
const lines = (elements: readonly Element[]): ElementContent[] => [line, ...elements.flatMap((one) => [one, line])];
