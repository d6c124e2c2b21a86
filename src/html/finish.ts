import type { Root } from 'hast';
import { languages } from '../site.config.ts';
import { markCitations, type MarkOf, type SourcePlace } from './citations.ts';
import { embedEntries, fillSections, leadInside } from './embedding.ts';
import { foreignScripts } from './foreign-script.ts';
import { renderLateParts, type LatePart } from './late-parts.ts';
import { pairTexts } from './pairing.ts';
import { boxHeadings, makeSections, markCompounds } from './paper.ts';
import { addPolicy } from './policy.ts';
import { nameParagraphLinks, resolveReferences, type AddressOf } from './references.ts';
import { hasClass, textsIn, walk } from './tree.ts';
import { addTypefaces } from './typefaces.ts';

/** Marks the words of other scripts in a tree. */
export const markForeignScript = foreignScripts(languages);

/** The data that the pass over a page needs. */
interface Finishing {
  language: string;
  /** Functions that return the address of a reference, by the page's languages, its own first. */
  addresses?: ReadonlyMap<string, AddressOf>;
  /** The accessible name of the button of a term's definition. If absent, there are no buttons. */
  definition?: (term: string) => string;
  /** The accessible name of the links of cited paragraphs to themselves. If absent, there are no such links. */
  paragraphLink?: string;
  /** The id of a source in the page's list of sources. */
  sourcePlace?: SourcePlace;
  /** The words of a citation's mark, which opens the list of its sources. If absent, marks are numbers only. */
  markOf?: MarkOf;
  /** A document for paper, which may hold many entries. */
  paper?: {
    /** Its path in each language. */
    paths: readonly string[];
    /** The ids of pages and entries in the document, by their addresses on the site. */
    places?: ReadonlyMap<string, string>;
  };
  /** Returns the address that a component's link has on a page in two languages. */
  lead?: (href: string) => string;
  late?: readonly LatePart[];
}

/** Returns the function that completes a rendered page's tree, step by step. */
export function finishPage(page: Finishing): (tree: Root) => Promise<void> {
  const { language, addresses = new Map(), definition, paragraphLink, paper, lead, late = [] } = page;
  const { sourcePlace: placeOf, markOf } = page;
  return async (tree) => {
    fillSections(tree);
    if (paper) {
      makeSections(tree);
      embedEntries(tree, paper.paths);
    }
    if (addresses.size > 1) pairTexts(tree, lead);
    if (paper) boxHeadings(tree);
    const terms = resolveReferences(tree, addresses, definition);
    nameParagraphLinks(tree, language, paragraphLink);
    const text = pageText(tree);
    const citations = markCitations(tree, { language, placeOf, markOf });
    if (paper?.places) leadInside(tree, paper.places);
    await renderLateParts(tree, late, { ...citations, terms, text });
    if (paper) markCompounds(tree);
    markForeignScript(tree, language);
    keepAsWritten(tree);
    addTypefaces(tree);
    // The dev server adds styles and scripts of its own.
    if (import.meta.env.PROD) addPolicy(tree);
  };
}

/**
 * Marks what is quoted or to be copied, so that browsers translate a page without it
 * (https://html.spec.whatwg.org/multipage/dom.html#attr-translate).
 */
function keepAsWritten(tree: Root): void {
  walk(tree, '', ({ tagName, properties }) => {
    if (['blockquote', 'code', 'pre'].includes(tagName)) properties.translate ??= 'no';
  });
}

/** The text of `.page-text`, without drawings and `details`. */
function pageText(tree: Root): string {
  const texts: string[] = [];
  walk(tree, '', (part) => {
    if (!hasClass(part, 'page-text')) return true;
    texts.push(...textsIn(part, ({ tagName }) => tagName === 'svg' || tagName === 'details'));
    return false;
  });
  return texts.join(' ');
}
