import type { Root } from 'hast';
import { languages } from '../site.config.ts';
import { markCitations, placeByNumber, type MarkOf, type SourcePlace } from './citations.ts';
import { keepCompounds } from './compounds.ts';
import { embedEntries, fillSections, leadInside, makeSections } from './embedding.ts';
import { foreignScripts } from './foreign-script.ts';
import { keepHeadings } from './headings.ts';
import { renderLateParts, type LatePart } from './late-parts.ts';
import { pairTexts } from './pairing.ts';
import { addPolicy } from './policy.ts';
import { nameParagraphLinks, resolveReferences, type AddressOf } from './references.ts';
import { hasClass, isElement, walk, type Parent } from './tree.ts';
import { addTypefaces } from './typefaces.ts';

/** Marks the words of other scripts in a tree. */
export const markForeignScript = foreignScripts(languages);

/** What the pass over a page has to know of it. */
interface Finishing {
  language: string;
  /** Where references lead to, in each of the page's languages, its own first. */
  addresses?: ReadonlyMap<string, AddressOf>;
  /** What the button of a term's definition is called. Without it there are no buttons. */
  definition?: (term: string) => string;
  /** The name of the links of cited paragraphs to themselves. Without it there are no such links. */
  paragraphLink?: string;
  /** The id of a source in the page's list of sources. */
  sourcePlace?: SourcePlace;
  /** What the mark of a citation says, which opens the list of its sources. Without it there are numbers only. */
  markOf?: MarkOf;
  /** A document for paper, which may hold many entries. */
  paper?: {
    /** Its path in each language. */
    paths: readonly string[];
    /** What of the site stands in the document itself: its id there, by its address on the site. */
    places?: ReadonlyMap<string, string>;
  };
  /** Where a link of a component leads to on a page in two languages. */
  lead?: (href: string) => string;
  late?: readonly LatePart[];
}

/** The one pass over a page's tree, step by step, when the page has been rendered. */
export function finishPage(facts: Finishing): (tree: Root) => Promise<void> {
  const { language, addresses = new Map(), definition, paragraphLink, paper, lead, late = [] } = facts;
  const { sourcePlace: placeOf = placeByNumber, markOf } = facts;
  return async (tree) => {
    fillSections(tree);
    if (paper) {
      makeSections(tree);
      embedEntries(tree, paper.paths);
    }
    if (addresses.size > 1) pairTexts(tree, lead);
    if (paper) keepHeadings(tree);
    const terms = resolveReferences(tree, addresses, definition);
    nameParagraphLinks(tree, language, paragraphLink);
    const text = pageText(tree);
    const citations = markCitations(tree, { language, placeOf, markOf });
    if (paper?.places) leadInside(tree, paper.places);
    await renderLateParts(tree, late, { ...citations, terms, text });
    if (paper) keepCompounds(tree);
    markForeignScript(tree, language);
    addTypefaces(tree);
    // The dev server adds styles and scripts of its own.
    if (import.meta.env.PROD) addPolicy(tree);
  };
}

/** The text of `.page-text`, without what drawings say and what is folded. */
function pageText(tree: Root): string {
  const texts: string[] = [];
  const collect = (parent: Parent): void => {
    for (const child of parent.children) {
      if (child.type === 'text') texts.push(child.value);
      else if (isElement(child) && !['svg', 'details'].includes(child.tagName)) collect(child);
    }
  };
  walk(tree, '', (part) => {
    if (!hasClass(part, 'page-text')) return true;
    collect(part);
    return false;
  });
  return texts.join(' ');
}
