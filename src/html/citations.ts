import type { Element, Root } from 'hast';
import { element, replace, walk } from './tree.ts';

/** A source that a page cites. */
export interface Cited {
  id: string;
  /** The id of the first place that cites it. */
  firstUse: string;
}

/** The id of a source in the page's list of sources, by the source's own id and its number. */
export type SourcePlace = (source: string, number: number) => string;

/** Short, because a long page names it a hundred times. */
export const placeByNumber: SourcePlace = (_, number) => `source-${number}`;
/** For lists that other parts of a document, or others, know it by. */
export const placeBySource: SourcePlace = (source) => `source-${source}`;

/**
 * Numbers citations, `<sup data-cite="one two">`, in order of first use and leads them to the page's list of sources. Below an
 * element with `data-uncited`, whose sources the page names elsewhere, they are taken out, and pictures with them.
 * @returns the sources, in that order
 */
export function numberCitations(tree: Root, placeOf: SourcePlace = placeByNumber): Cited[] {
  const firstUses = new Map<string, { number: number; firstUse: string }>();
  const linkTo = (id: string): { number: number; link: Element } => {
    const known = firstUses.get(id);
    const number = known?.number ?? firstUses.size + 1;
    const firstUse = `cite-${number}`;
    firstUses.set(id, { number, firstUse });
    const properties = { href: `#${placeOf(id, number)}`, role: 'doc-noteref' };
    // A report is cited dozens of times on a long page: the way back to the first is enough.
    return { number, link: element('a', known ? properties : { id: firstUse, ...properties }, String(number)) };
  };
  walk(tree, '', (found, _, parent) => {
    const { dataCite, dataUncited } = found.properties;
    if (dataUncited !== undefined) {
      delete found.properties.dataUncited;
      withoutCitations(found);
    }
    if (typeof dataCite !== 'string') return;
    const links = dataCite.split(' ').filter(Boolean).map(linkTo);
    if (links.length === 0) {
      replace(parent, found);
      return;
    }
    const ordered = links.toSorted((a, b) => a.number - b.number).flatMap(({ link }) => [', ', link]);
    Object.assign(found, element('sup', { className: ['citation'] }, '[', ...ordered.slice(1), ']'));
  });
  return [...firstUses].map(([id, { firstUse }]) => ({ id, firstUse }));
}

function withoutCitations(text: Element): void {
  walk(text, '', (found, _, parent) => {
    if (found.properties.dataCite !== undefined || found.tagName === 'img') replace(parent, found);
  });
}
