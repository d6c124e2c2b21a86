import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Language } from '../../site.config.ts';
import { type IndexFile, type Occurrences, type Passage, fieldWeights, searchFields } from '../format.ts';
import { formsIn } from '../words.ts';
import { type QueryTerm, type QueryWord, matchWeight, queryTerms } from './query.ts';

/** The loaded indexes of all languages combined, so that a word's frequency is that in all texts. */
export interface SearchIndex {
  /** Each with the number of its first passage. */
  files: readonly (IndexFile & { first: number })[];
  passages: readonly (Passage & { language: Language })[];
  /** A serialized MiniSearch index without words. */
  base: AsPlainObject;
  names: IndexFile['names'];
  /** Whether a word, in its folded form, is too common to be searched for. */
  isCommon: (form: string) => boolean;
}

export function openIndex(files: readonly IndexFile[]): SearchIndex {
  const passages = files.flatMap(({ language, passages }) => passages.map((passage) => ({ ...passage, language })));
  const lengths = files.flatMap((file) => file.lengths);
  const common = new Set(files.flatMap((file) => file.common));
  let first = 0;
  const numbered = files.map((file) => {
    first += file.passages.length;
    return { ...file, first: first - file.passages.length };
  });
  return {
    files: numbered,
    passages,
    base: {
      documentCount: passages.length,
      nextId: passages.length,
      documentIds: Object.fromEntries(passages.map((_, number) => [number, number])),
      fieldIds: Object.fromEntries(searchFields.map((field, number) => [field, number])),
      fieldLength: Object.fromEntries(lengths.entries()),
      averageFieldLength: searchFields.map(
        (_, field) => lengths.reduce((sum, byField) => sum + (byField[field] ?? 0), 0) / lengths.length,
      ),
      storedFields: {},
      index: [],
      serializationVersion: 2,
    },
    names: files.flatMap(({ names }) => names),
    isCommon: (form) => common.has(form),
  };
}

/** What a reader asks for. */
export interface SearchQuestion {
  query: string;
  /** The section to search, else all. */
  section?: string;
  /** The language to search, else all. */
  language?: string;
}

/** The best passage of an entry that matches. */
export interface Hit extends Passage {
  language: Language;
  score: number;
}

export interface Answer {
  terms: readonly QueryTerm[];
  /** Whether these entries match some of the terms only, because none matches all. */
  isPartial: boolean;
  /** Best first. */
  hits: readonly Hit[];
}

/**
 * Finds the entries that a reader asks for, each once.
 * @param pageLanguage the language in which an entry is shown where it matches in several
 */
export function search(index: SearchIndex, question: SearchQuestion, pageLanguage: Language): Answer {
  const terms = queryTerms(question.query, index);
  const occurrences = terms.map((term) => occurrencesOf(term, index));
  const hitsOf = (combineWith: 'AND' | 'OR'): Hit[] =>
    bestOfEntries(
      rank(occurrences, index, combineWith).filter(
        ({ language }) => !question.language || language === question.language,
      ),
      pageLanguage,
    );
  const asked = formsIn(question.query).join(' ');
  const isTitle = ({ title }: Hit): boolean => formsIn(title).join(' ') === asked;
  const ranked = hitsOf('AND');
  const titled = new Set(ranked.filter(isTitle));
  const withAll = [...titled, ...ranked.filter((hit) => !titled.has(hit))];
  const isPartial = withAll.length === 0 && terms.length > 1;
  const hits = isPartial ? hitsOf('OR') : withAll;
  return { terms, isPartial, hits: hits.filter(({ section }) => !question.section || section === question.section) };
}

/** The weight of an occurrence of another name, relative to one of the name that was typed. */
const nameWeight = 0.85;
/** The factor for key events: among equal matches they are the likeliest. */
const keyWeight = 1.3;

/**
 * Ranks by BM25+ (https://en.wikipedia.org/wiki/Okapi_BM25). Each term of the query is one word in an index made for
 * this search: its forms and names count together, so that a rare form does not outweigh a common one.
 */
function rank(terms: readonly Occurrences[], { passages, base }: SearchIndex, combineWith: 'AND' | 'OR'): Hit[] {
  const queries = terms.map((_, term) => String(term));
  const index = MiniSearch.loadJS(
    { ...base, index: terms.map((occurrences, term) => [String(term), occurrences]) },
    { fields: searchFields },
  );
  const boostDocument = (number: number): number => (passages[number]?.key ? keyWeight : 1);
  const found = index.search({ queries, combineWith, boost: fieldWeights, boostDocument });
  return found.flatMap(({ id, score }) => {
    const passage = passages[id as number];
    return passage ? [{ ...passage, score }] : [];
  });
}

function occurrencesOf({ typed, names }: QueryTerm, index: SearchIndex): Occurrences {
  return sum([
    { of: ofAllWords(typed, index), weight: 1 },
    ...names.map((name) => ({ of: ofAllWords(name, index), weight: nameWeight })),
  ]);
}

/** The occurrences of several words that count only if a passage has all of them, in any field. */
function ofAllWords(words: readonly QueryWord[], index: SearchIndex): Occurrences {
  const all = words.map((word) => ofWord(word, index));
  const together = sum(all.map((of) => ({ of, weight: 1 / all.length })));
  const isInAll = (passage: string): boolean =>
    all.every((of) => Object.values(of).some((byPassage) => passage in byPassage));
  const filtered = Object.entries(together).map(([field, byPassage]) => {
    return [field, Object.fromEntries(Object.entries(byPassage).filter(([passage]) => isInAll(passage)))] as const;
  });
  return Object.fromEntries(filtered);
}

function ofWord(word: QueryWord, { files }: SearchIndex): Occurrences {
  const weighted = files.flatMap(({ words, first }) =>
    words.map(([form, of]) => ({ of, first, weight: matchWeight(form, word) })),
  );
  return sum(weighted.filter(({ weight }) => weight > 0));
}

/** Adds up occurrences, each with its weight and the number of its first passage. */
function sum(parts: readonly { of: Occurrences; weight: number; first?: number }[]): Occurrences {
  const total: Occurrences = {};
  for (const { of, weight, first = 0 } of parts) {
    for (const [field, byPassage] of Object.entries(of)) {
      const inField = (total[field] ??= {});
      for (const [passage, count] of Object.entries(byPassage)) {
        const number = Number(passage) + first;
        inField[number] = (inField[number] ?? 0) + count * weight;
      }
    }
  }
  return total;
}

/** One hit an entry, with the score of its best passage: the best in the page's language, if there is one. */
function bestOfEntries(hits: readonly Hit[], pageLanguage: Language): Hit[] {
  const byEntry = new Map<string, Hit>();
  for (const hit of [...hits].sort((a, b) => b.score - a.score)) {
    const best = byEntry.get(hit.entry);
    if (!best) byEntry.set(hit.entry, hit);
    else if (best.language !== pageLanguage && hit.language === pageLanguage)
      byEntry.set(hit.entry, { ...hit, score: best.score });
  }
  return [...byEntry.values()];
}
