import { isSameWord } from '../inflection.ts';
import { wordsOf } from '../words.ts';
import type { SearchIndex } from './search.ts';
import { type QueryWord, exactly, likeliest, meant } from './word.ts';

/** One thing that a reader searches for: the words that were typed, and the other names of the same thing. */
export interface QueryTerm {
  typed: readonly QueryWord[];
  names: readonly (readonly QueryWord[])[];
}

/** What a query searches for: names and single words. Common words count only where there are no others. */
export function queryTerms(query: string, index: SearchIndex): QueryTerm[] {
  const words = wordsOf(query);
  const typed = words.flatMap(({ form, start, end }, place) =>
    meant(form, place === words.length - 1, index).map((word) =>
      word.corrects === undefined ? word : { ...word, corrects: query.slice(start, end) },
    ),
  );
  const rare = (words: readonly QueryWord[]): readonly QueryWord[] => uncommon(words, (word) => isCommon(word, index));
  const parts = uncommon(partsOf(typed, index), (part) => part.typed.every((word) => isCommon(word, index)));
  return parts.map((part) => ({
    typed: rare(part.typed),
    names: part.names.map((name) => rare(name.map((form) => exactly(form)))),
  }));
}

/** Whether a word is too common to be searched for. */
export function isCommon(word: QueryWord, { common }: SearchIndex): boolean {
  return common.has(likeliest(word));
}

/** Those that are not common, or all where all are. */
function uncommon<Item>(items: readonly Item[], isCommon: (item: Item) => boolean): readonly Item[] {
  return items.every(isCommon) ? items : items.filter((item) => !isCommon(item));
}

interface Part {
  typed: readonly QueryWord[];
  /** The other names of the same thing. */
  names: readonly (readonly string[])[];
}

/** Divides typed words into names, the longest first, pairs that texts write as one word (co-operation), and single words. */
function partsOf(typed: readonly QueryWord[], index: SearchIndex): Part[] {
  if (typed.length === 0) return [];
  const named = longestName(typed, index);
  const pair = typed.slice(0, 2).map(likeliest);
  const joined = pair.join('');
  if (pair.length === 2 && named.length < 2 && index.words.has(joined)) {
    const { names } = longestName([exactly(joined)], index);
    return [{ typed: [exactly(joined)], names: [pair, ...names] }, ...partsOf(typed.slice(2), index)];
  }
  return [{ typed: typed.slice(0, named.length), names: named.names }, ...partsOf(typed.slice(named.length), index)];
}

/** How many words the longest name has that a query begins with, one if there is none, and the other names of the same. */
function longestName(typed: readonly QueryWord[], { names }: SearchIndex): { length: number; names: Part['names'] } {
  const isTyped = (name: readonly string[]): boolean =>
    name.every((word, place) => typed[place]?.forms.some(([form]) => isSameWord(word, form)));
  const [longest] = names
    .flatMap((group) => group.filter(isTyped).map((name) => ({ name, group })))
    .sort((a, b) => b.name.length - a.name.length);
  return {
    length: longest?.name.length ?? 1,
    names: longest?.group.filter((name) => name !== longest.name) ?? [],
  };
}
