import { beginsWith, isSameWord } from '../inflection.ts';
import { formsIn } from '../words.ts';
import type { SearchIndex } from './search.ts';

/** A word to search for, in its folded form. */
export interface QueryWord {
  form: string;
  /** Whether the word may still be incomplete, so that longer words match too. */
  isUnfinished: boolean;
}

/** One thing that a reader searches for: the words that were typed, and the other names of the same thing. */
export interface QueryTerm {
  typed: readonly QueryWord[];
  names: readonly (readonly QueryWord[])[];
}

/** The minimum length of a prefix: a shorter one matches too many words. */
const shortestPrefix = 3;

/** How well a word of a text, in its folded form, matches a word of the query: 1 for the same form, 0 for no match. */
export function matchWeight(form: string, { form: wanted, isUnfinished }: QueryWord): number {
  if (form === wanted) return 1;
  if (isSameWord(form, wanted)) return 0.8;
  return isUnfinished && wanted.length >= shortestPrefix && beginsWith(form, wanted) ? 0.4 : 0;
}

/** What a query searches for: names and single words. Common words count only where there are no others. */
export function queryTerms(query: string, { names, isCommon }: SearchIndex): QueryTerm[] {
  const typed = formsIn(query);
  const wordsOf = (forms: readonly string[]): QueryWord[] =>
    uncommon(forms, isCommon).map((form) => ({ form, isUnfinished: form === typed[typed.length - 1] }));
  const groups = names.map((group) => group.map((name) => name.split(' ')));
  const parts = partsOf(typed, groups);
  return uncommon(parts, (part) => part.typed.every(isCommon)).map((part) => ({
    typed: wordsOf(part.typed),
    names: part.names.map(wordsOf),
  }));
}

/** Those that are not common, or all where all are. */
function uncommon<Item>(items: readonly Item[], isCommon: (item: Item) => boolean): readonly Item[] {
  return items.every(isCommon) ? items : items.filter((item) => !isCommon(item));
}

interface Part {
  typed: readonly string[];
  /** The other names of the same thing. */
  names: readonly (readonly string[])[];
}

/** Divides typed words into names, the longest first, and single words. */
function partsOf(typed: readonly string[], groups: readonly (readonly (readonly string[])[])[]): Part[] {
  if (typed.length === 0) return [];
  const isTyped = (name: readonly string[]): boolean =>
    name.every((word, place) => isSameWord(word, typed[place] ?? ''));
  const [longest] = groups
    .flatMap((group) => group.filter(isTyped).map((name) => ({ name, group })))
    .sort((a, b) => b.name.length - a.name.length);
  const length = longest?.name.length ?? 1;
  const names = longest?.group.filter((name) => name !== longest.name) ?? [];
  return [{ typed: typed.slice(0, length), names }, ...partsOf(typed.slice(length), groups)];
}
