import type { Element, ElementContent, Root } from 'hast';
import { element, replace, walk, type Parent } from './tree.ts';

/** The sources of a mark. Marks with the same sources and language open the same list. */
export interface CitedTogether {
  /** The id of the list. */
  id: string;
  sources: readonly string[];
  /** The language of the text around the mark. */
  language: string;
}

/** Returns the id of a source in the page's list of sources, from the source's own id and its number. */
export type SourcePlace = (source: string, number: number) => string;

/** Short ids, because a long page repeats them hundreds of times. */
export const placeByNumber: SourcePlace = (_, number) => `source-${number}`;
/** Stable ids, for lists that other documents or parts link to. */
export const placeBySource: SourcePlace = (source) => `source-${source}`;

/** Returns the texts of a mark: the number of sources, the word after it, and the accessible name. */
export type MarkOf = (
  sources: readonly string[],
  language: string,
) => Readonly<Record<'count' | 'word' | 'label', string>>;

interface Options {
  /** The language of the text around the tree. */
  language?: string;
  placeOf?: SourcePlace | undefined;
  /** If absent, marks are numbers only. */
  markOf?: MarkOf | undefined;
}

/**
 * Replaces each citation, `<sup data-cite="one two">`, by a mark: a button that opens the list of its sources and, for
 * paper and browsers without popovers, their numbers in the page's list of sources. The mark is moved behind the
 * sentence's full stop and never starts a line. Citations and pictures below an element with `data-uncited` are
 * removed: the page names its sources elsewhere.
 * @returns the sources in order of first use, and the sources of each mark
 */
export function markCitations(
  tree: Root,
  { language = '', placeOf = placeByNumber, markOf }: Options = {},
): { cited: string[]; together: CitedTogether[] } {
  const cited: string[] = [];
  const together = new Map<string, CitedTogether>();

  const numbers = (sources: readonly string[]): Element => {
    const ordered = sources.map((id) => cited.indexOf(id)).toSorted((a, b) => a - b);
    const links = ordered.flatMap((index): (ElementContent | string)[] => {
      const href = `#${placeOf(cited[index] ?? '', index + 1)}`;
      return [', ', element('a', { href, role: 'doc-noteref' }, String(index + 1))];
    });
    return element('sup', { className: ['citation'] }, '[', ...links.slice(1), ']');
  };
  const button = (sources: readonly string[], textLanguage: string, mark: MarkOf): Element => {
    const key = [textLanguage, ...sources.toSorted()].join(' ');
    const list = together.get(key) ?? { id: `cited-${together.size + 1}`, sources, language: textLanguage };
    together.set(key, list);
    const { count, word, label } = mark(sources, textLanguage);
    const properties = { type: 'button', className: ['source-button'], popoverTarget: list.id, ariaLabel: label };
    return element('button', properties, count, element('span', {}, word));
  };

  walk(tree, language, (found, textLanguage, parent) => {
    const { dataCite, dataUncited } = found.properties;
    if (dataUncited !== undefined) {
      delete found.properties.dataUncited;
      removeCitations(found);
    }
    if (typeof dataCite !== 'string') return;
    const sources = dataCite.split(' ').filter(Boolean);
    cited.push(...sources.filter((id) => !cited.includes(id)));
    if (sources.length === 0) replace(parent, found);
    else placeMark(parent, found, [...(markOf ? [button(sources, textLanguage, markOf)] : []), numbers(sources)]);
  });
  return { cited, together: [...together.values()] };
}

/** Puts a mark behind the punctuation after it, on the line of the word before it. */
function placeMark(parent: Parent, place: Element, mark: readonly ElementContent[]): void {
  const index = parent.children.indexOf(place);
  const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
  let [word, stop] = ['', ''];
  if (after?.type === 'text') {
    stop = /^[.,;:।?!]*/.exec(after.value)?.[0] ?? '';
    after.value = after.value.slice(stop.length);
  }
  if (before?.type === 'text' && !stop) {
    // Takes only the punctuation of a long word: the word and the mark together may be wider than a small screen.
    word = /(?<!\S)\S{1,16}$|[^\s\p{L}\p{M}\p{N}]+$/u.exec(before.value)?.[0] ?? '';
    before.value = before.value.slice(0, before.value.length - word.length);
  }
  replace(parent, place, [element('span', { className: ['nowrap'] }, word + stop, ...mark)]);
}

function removeCitations(text: Element): void {
  walk(text, '', (found, _, parent) => {
    if (found.properties.dataCite !== undefined || found.tagName === 'img') replace(parent, found);
  });
}
