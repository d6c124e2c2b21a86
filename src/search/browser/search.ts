import type { Language } from '../../site.config.ts';
import { type IndexFile, type Passage, textOfSentence } from '../format.ts';
import { formsIn, wordsOf } from '../words.ts';
import { type QueryTerm, isCommon, queryTerms } from './query.ts';
import { type QueryWord, likeliest, matchWeight } from './word.ts';

/** The searched fields of a passage, with the weight of a match in each. */
const fields = [
  { name: 'title', weight: 6 },
  { name: 'heading', weight: 3 },
  { name: 'text', weight: 1 },
] as const;

/** How often something occurs in passages, by their number: a count for each field. */
type Occurrences = ReadonlyMap<number, readonly number[]>;

/** The loaded indexes combined, so that a word's frequency is that in all their texts. */
export interface SearchIndex {
  passages: readonly (Passage & { language: Language })[];
  /** The number of words of each passage, by field. */
  lengths: readonly (readonly number[])[];
  /** Where each word occurs, in its folded form. */
  words: ReadonlyMap<string, Occurrences>;
  /** Groups of names that mean the same, each name by its words. */
  names: readonly (readonly (readonly string[])[])[];
  /** Every word of texts and names, in its folded form, by its first letter. */
  vocabulary: ReadonlyMap<string, readonly string[]>;
  common: ReadonlySet<string>;
}

export function openIndex(files: readonly IndexFile[]): SearchIndex {
  const passages = files.flatMap(({ language, passages }) => passages.map((passage) => ({ ...passage, language })));
  const texts = passages.map((passage) => fieldsOf(passage).map(formsIn));
  const words = new Map<string, Map<number, number[]>>();
  for (const [passage, byField] of texts.entries()) {
    for (const [field, forms] of byField.entries()) {
      for (const form of forms) {
        const ofForm = words.get(form) ?? new Map<number, number[]>();
        const counts = ofForm.get(passage) ?? fields.map(() => 0);
        counts[field] = (counts[field] ?? 0) + 1;
        words.set(form, ofForm.set(passage, counts));
      }
    }
  }
  const names = (files[0]?.names ?? []).map((group) => group.map((name) => name.split(' ')));
  const vocabulary = new Map<string, string[]>();
  for (const form of new Set([...words.keys(), ...names.flat(2)])) {
    vocabulary.set(form.charAt(0), [...(vocabulary.get(form.charAt(0)) ?? []), form]);
  }
  return {
    passages,
    lengths: texts.map((byField) => byField.map(({ length }) => length)),
    words,
    names,
    vocabulary,
    common: new Set(files.flatMap((file) => file.common)),
  };
}

/** The texts of a passage's fields. The date belongs to the whole entry: its first passage, which has no heading, has it. */
function fieldsOf({ title, heading, date = ['', ''], sentences }: Passage): string[] {
  return [title, heading ?? date.join(' '), sentences.map(textOfSentence).join('\n')];
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
  /** Whether each hit has all terms, but for very frequent ones. If not, the hits are the few that come closest. */
  isComplete: boolean;
  /** Words that no text has, with the words that were searched for in their place. */
  corrections: readonly { typed: string; meant: string }[];
  /** Best first. */
  hits: readonly Hit[];
}

/** The maximum number of hits where no entry is complete. */
const mostIncomplete = 10;

/**
 * Finds the entries that a reader asks for, each once.
 * @param pageLanguage the language in which an entry is shown where it matches in several
 */
export function search(index: SearchIndex, question: SearchQuestion, pageLanguage: Language): Answer {
  const terms = queryTerms(question.query, index);
  const occurrences = terms.map((term) => occurrencesOf(term, index));
  const isAsked = ({ language, section }: Hit): boolean =>
    (!question.language || language === question.language) && (!question.section || section === question.section);
  const ranked = bestOfEntries(rank(occurrences, index).filter(isAsked), pageLanguage);
  const required = requiredOf(
    occurrences.map((of) => entriesOf(of, index)),
    new Set(index.passages.map(({ entry }) => entry)).size,
  );
  const asked = formsIn(question.query).join(' ');
  const isTitle = ({ title }: Hit): boolean => formsIn(title).join(' ') === asked;
  const withAll = ranked.filter(({ entry }) => required.every((entries) => entries.has(entry)));
  const isPartial = terms.length > 1 && withAll.every(isSource);
  // Reports that have everything, such as these words in their headline, leave room for the entries that come closest.
  const closest = ranked.filter((hit) => !withAll.includes(hit)).slice(0, mostIncomplete - Math.min(withAll.length, 3));
  const hits = isPartial ? [...closest, ...withAll] : sorted(withAll, isTitle);
  const typed = terms.flatMap((term) => term.typed);
  const corrected = new Map(typed.map((word) => [word.corrects, likeliest(word)]));
  const corrections = [...corrected].flatMap(([typed, form]) =>
    typed === undefined ? [] : [{ typed, meant: asWritten(form, index) }],
  );
  const isComplete = !isPartial && !typed.every((word) => isCommon(word, index));
  return { terms, isComplete, corrections, hits: isComplete ? hits : hits.slice(0, mostIncomplete) };
}

/**
 * Finds what a reader asks for in the page's language; in all languages if they ask for another one, write in another
 * script, or if nothing has everything that they typed.
 * @param script the script of the page's language, as Unicode names it
 * @param load opens the index of the page's language or of all languages
 */
export async function answerTo(
  question: SearchQuestion,
  pageLanguage: Language,
  script: string,
  load: (which: 'own' | 'all') => Promise<SearchIndex>,
): Promise<{ index: SearchIndex; answer: Answer }> {
  const isOwn = !question.language || question.language === pageLanguage;
  if (isOwn && new RegExp(`^[\\P{L}\\p{Script=${script}}]*$`, 'u').test(question.query)) {
    const index = await load('own');
    const answer = search(index, question, pageLanguage);
    if (answer.isComplete && answer.corrections.length === 0 && answer.hits.length > 0) return { index, answer };
  }
  const index = await load('all');
  return { index, answer: search(index, question, pageLanguage) };
}

/** The share of entries above which a term says nothing about an entry that has it. */
const frequent = 1 / 3;

/** The entries of each term that an entry must have; those of the frequent ones only if there are no others. */
function requiredOf(entries: readonly ReadonlySet<string>[], all: number): readonly ReadonlySet<string>[] {
  const rare = entries.filter(({ size }) => size < all * frequent);
  return rare.length > 0 ? rare : entries;
}

function entriesOf(occurrences: Occurrences, { passages }: SearchIndex): Set<string> {
  return new Set([...occurrences.keys()].map((number) => passages[number]?.entry ?? ''));
}

const isSource = ({ entry }: Passage): boolean => entry.startsWith('source:');

/** The hits with those first that a reader asks for by title, and reports after everything that they support. */
function sorted(hits: readonly Hit[], isTitle: (hit: Hit) => boolean): Hit[] {
  const order = (hit: Hit): number => (isTitle(hit) ? 0 : isSource(hit) ? 2 : 1);
  return [...hits].sort((a, b) => order(a) - order(b));
}

/** A folded word in the spelling of the first passage that has it. */
function asWritten(form: string, { words, passages }: SearchIndex): string {
  const [first] = words.get(form)?.keys() ?? [];
  const passage = first === undefined ? undefined : passages[first];
  const text = passage ? fieldsOf(passage).join('\n') : '';
  const found = wordsOf(text).find((word) => word.form === form);
  return found ? text.slice(found.start, found.end).replace(/['’]s$/, '') : form;
}

/** The weight of an occurrence of another name, relative to one of the name that was typed. */
const nameWeight = 0.85;
/** The factor for key events: among equal matches they are the likeliest. */
const keyWeight = 1.3;
/** The factor for reports, which say in other words what entries tell. */
const sourceWeight = 0.3;
/** The factor for an entry's opening, which says what it is about. */
const openingWeight = 1.2;

/** The parameters of BM25+: how soon repetition stops to count, how much length does, and the least that a match is worth. */
const [saturation, normalization, floor] = [1.2, 0.7, 0.5];

/**
 * Ranks by BM25+ (https://en.wikipedia.org/wiki/Okapi_BM25), field by field. Each term of the query counts as one word:
 * its forms and names together, so that a rare form does not outweigh a common one.
 */
function rank(terms: readonly Occurrences[], { passages, lengths }: SearchIndex): Hit[] {
  const scores = new Map<number, number>();
  for (const [field, { weight }] of fields.entries()) {
    const average = lengths.reduce((sum, byField) => sum + (byField[field] ?? 0), 0) / lengths.length;
    for (const term of terms) {
      const inField = [...term].flatMap(([passage, counts]) =>
        counts[field] ? [[passage, counts[field]] as const] : [],
      );
      const rarity = Math.log(1 + (passages.length - inField.length + 0.5) / (inField.length + 0.5));
      for (const [passage, count] of inField) {
        const length = (lengths[passage]?.[field] ?? 0) / average;
        const share = (count * (saturation + 1)) / (count + saturation * (1 - normalization + normalization * length));
        scores.set(passage, (scores.get(passage) ?? 0) + weight * rarity * (floor + share));
      }
    }
  }
  return [...scores].flatMap(([number, score]) => {
    const passage = passages[number];
    return passage ? [{ ...passage, score: score * standing(passage) }] : [];
  });
}

/** The factor for a passage, whatever is searched for. */
function standing(passage: Passage): number {
  if (isSource(passage)) return sourceWeight;
  return (passage.key ? keyWeight : 1) * (passage.heading ? 1 : openingWeight);
}

function occurrencesOf({ typed, names }: QueryTerm, index: SearchIndex): Occurrences {
  return sum([[ofAllWords(typed, index), 1], ...names.map((name) => [ofAllWords(name, index), nameWeight] as const)]);
}

/** The occurrences of several words that count only if a passage has all of them, in any field. */
function ofAllWords(words: readonly QueryWord[], index: SearchIndex): Occurrences {
  const all = words.map((word) => ofWord(word, index));
  const together = sum(all.map((of) => [of, 1 / all.length]));
  return new Map([...together].filter(([passage]) => all.every((of) => of.has(passage))));
}

function ofWord(word: QueryWord, { words, vocabulary }: SearchIndex): Occurrences {
  const letters = new Set(word.forms.map(([form]) => form.charAt(0)));
  const near = [...letters].flatMap((letter) => vocabulary.get(letter) ?? []);
  const weighted = near.map(
    (form) => [words.get(form) ?? new Map<number, number[]>(), matchWeight(form, word)] as const,
  );
  return sum(weighted.filter(([, weight]) => weight > 0));
}

/** Adds up occurrences, each with its weight. */
function sum(parts: readonly (readonly [of: Occurrences, weight: number])[]): Occurrences {
  const total = new Map<number, number[]>();
  for (const [of, weight] of parts) {
    for (const [passage, counts] of of) {
      const before = total.get(passage);
      total.set(
        passage,
        counts.map((count, field) => count * weight + (before?.[field] ?? 0)),
      );
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
