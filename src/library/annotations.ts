import { parseReference, referenceSource, type Reference } from './references.ts';

/** What a page's text leads to. */
export interface Annotated {
  html: string;
  /** The sources cited, in order of first use, each with the id of the first place that cites it. */
  cited: { id: string; firstUse: string }[];
  /** The glossary terms whose definitions the text offers, in order of first use. */
  terms: string[];
}

/** The id of a source in a list of sources, by the source's own id. */
type SourcePlace = (source: string, number: number) => string;

/** The id of a source in the list that has no other: short, because a long page names it a hundred times. */
export const placeByNumber: SourcePlace = (_, number) => `source-${number}`;
/** The id of a source in a list that other parts of a document know it by. */
export const placeBySource: SourcePlace = (source) => `source-${source}`;

interface Wording {
  href: (reference: Reference) => string;
  /** What the button of a term's definition is called. Without it there are no buttons. */
  definition?: (term: string) => string;
  /** What the link of a statement to itself is called. Without it there are no such links. */
  statement?: string;
  /** The id of a source in the list of sources, where it is not its number. */
  sourcePlace?: SourcePlace;
}

const statementLink = /<a class="statement-link" (href="[^"]*")><\/a>/g;
const citationMark = /<sup data-cite="([^"]*)"><\/sup>/g;
const referenceLink = new RegExp(`<a href="${referenceSource}"([^>]*)>(.*?)</a>`, 'gs');

/**
 * Turns what our Markdown leaves open in a finished page's HTML into what readers see: citations are numbered in order
 * of first use, references become addresses in the page's language, and the first use of a glossary term gets a button
 * that opens its definition. Done for the page as a whole, because a page is made of many entries.
 */
export function annotate(html: string, wording: Wording): Annotated {
  const linked = linkReferences(html, wording);
  return { ...linked, ...numberCitations(linked.html, wording.sourcePlace) };
}

/** References as addresses, the first use of each term with the button of its definition, statements with their links. */
export function linkReferences(
  html: string,
  { href, definition, statement }: Wording,
): Pick<Annotated, 'html' | 'terms'> {
  const terms = new Set<string>();
  const refer = (
    _: string,
    kind: string,
    slug: string,
    heading: string | undefined,
    rest: string,
    text: string,
  ): string => {
    const reference = parseReference(`${kind}:${slug}${heading ? `#${heading}` : ''}`);
    if (!reference) throw new Error(`“${kind}:${slug}” is not a reference.`);
    const link = `<a href="${href(reference)}"${kind === 'term' ? ' class="term"' : ''}${rest}>${text}</a>`;
    if (kind !== 'term' || !definition || terms.has(slug)) return link;
    terms.add(slug);
    return `${link}<button type="button" class="definition-button" popovertarget="term-${slug}" aria-label="${inAttribute(definition(slug))}"></button>`;
  };
  const named = statement ? `<a class="statement-link" $1 aria-label="${statement}"></a>` : '';
  return { html: html.replace(referenceLink, refer).replace(statementLink, named), terms: [...terms] };
}

/** A text as it is written between double quotes (https://html.spec.whatwg.org/multipage/parsing.html#escapingString). */
const inAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Citations as numbers in order of first use, which lead to the page's list of sources. */
export function numberCitations(html: string, placeOf: SourcePlace = placeByNumber): Pick<Annotated, 'html' | 'cited'> {
  const firstUses = new Map<string, { number: number; firstUse: string }>();
  const cite = (_: string, ids: string): string => {
    const numbered = ids.split(' ').map((id) => {
      const known = firstUses.get(id);
      const number = known?.number ?? firstUses.size + 1;
      const firstUse = `cite-${number}`;
      firstUses.set(id, { number, firstUse });
      // A report is cited dozens of times on a long page: the way back to the first is enough.
      const named = known ? '' : ` id="${firstUse}"`;
      return { number, link: `<a${named} href="#${placeOf(id, number)}" role="doc-noteref">${number}</a>` };
    });
    const links = numbered.sort((a, b) => a.number - b.number).map(({ link }) => link);
    return `<sup class="citation">[${links.join(', ')}]</sup>`;
  };
  const numbered = html.replace(citationMark, cite);
  return { html: numbered, cited: [...firstUses].map(([id, { firstUse }]) => ({ id, firstUse })) };
}
