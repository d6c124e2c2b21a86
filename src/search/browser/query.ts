import { beginningOf, beginsWith, isSameWord } from '../inflection.ts';
import { formsIn } from '../words.ts';
import type { IndexFiles } from './index-files.ts';
import { type Frequencies, allOf, anyOf, unpacked } from './ranking.ts';

/** A word that is looked for. */
export interface QueryWord {
  form: string;
  /** Whether a word that goes on after it is one too: it may not be typed to its end. */
  isUnfinished: boolean;
}

/** One thing that a reader looks for: the words that were typed, and those of other names of the same. */
export interface QueryTerm {
  typed: readonly QueryWord[];
  names: readonly (readonly QueryWord[])[];
  frequencies: Frequencies;
}

/** What a match is worth beside one of the very word. */
const worth = { inflected: 0.8, begun: 0.4, name: 0.9 } as const;
/** A shorter beginning says too little. */
const shortestBegun = 3;

/** Whether a word of a text, in its folded form, is one that is looked for. */
export function matches(form: string, terms: QueryWord): boolean {
  return isSameWord(form, terms.form) || (terms.isUnfinished && isPrefix(form, terms.form));
}

function isPrefix(form: string, beginning: string): boolean {
  return beginning.length >= shortestBegun && beginsWith(form, beginning);
}

/**
 * What a query looks for: each of its words, and each name among them in its other forms as well. Common words count only
 * where there are no others.
 */
export async function queryTermsIn(query: string, index: IndexFiles): Promise<QueryTerm[]> {
  const typed = formsIn(query);
  const files = (await Promise.all(typed.map((form) => index.wordsWith(beginningOf(form))))).flat();
  const namesOf = new Map(files.flatMap(({ names }) => Object.entries(names)));
  const parts = partsOf(typed, [...namesOf.keys()]);
  const telling = parts.filter(({ words }) => words.some((form) => !index.isCommon(form)));
  const last = parts[parts.length - 1];
  const lastForm = typed[typed.length - 1];
  return Promise.all(
    (telling.length > 0 ? telling : parts).map(async (part) => {
      const asSought = (words: readonly string[]): QueryWord[] =>
        tellingOf(words, index).map((form) => ({ form, isUnfinished: part === last && form === lastForm }));
      const others = (namesOf.get(part.name ?? '') ?? []).map((name) => asSought(name.split(' ')));
      const own = asSought(part.words);
      const found = await Promise.all([own, ...others].map((words) => frequenciesOf(words, index)));
      const weighed = found.map((of, place) => ({ of, worth: place === 0 ? 1 : worth.name }));
      return { typed: own, names: others, frequencies: anyOf(weighed) };
    }),
  );
}

function tellingOf(words: readonly string[], index: IndexFiles): readonly string[] {
  const telling = words.filter((form) => !index.isCommon(form));
  return telling.length > 0 ? telling : words;
}

interface Part {
  words: readonly string[];
  /** The name that the words are a form of. */
  name?: string;
}

/** Cuts typed words into names, the longest first, and single words. */
function partsOf(typed: readonly string[], names: readonly string[]): Part[] {
  const [first] = typed;
  if (first === undefined) return [];
  const [longest] = names
    .map((name) => ({ name, words: name.split(' ') }))
    .filter(({ words }) => words.every((word, place) => isSameWord(word, typed[place] ?? '')))
    .sort((a, b) => b.words.length - a.words.length);
  const part = longest ? { words: typed.slice(0, longest.words.length), name: longest.name } : { words: [first] };
  return [part, ...partsOf(typed.slice(part.words.length), names)];
}

async function frequenciesOf(words: readonly QueryWord[], index: IndexFiles): Promise<Frequencies> {
  return allOf(await Promise.all(words.map((word) => frequenciesOfWord(word, index))));
}

async function frequenciesOfWord({ form, isUnfinished }: QueryWord, index: IndexFiles): Promise<Frequencies> {
  const files = await index.wordsWith(beginningOf(form));
  const matching = files
    .flatMap(({ words }) => Object.entries(words))
    .flatMap(([word, occurrences]) => {
      const of = (value: number) => [{ of: unpacked(occurrences), worth: value }];
      if (word === form) return of(1);
      if (isSameWord(word, form)) return of(worth.inflected);
      return isUnfinished && isPrefix(word, form) ? of(worth.begun) : [];
    });
  return anyOf(matching);
}
