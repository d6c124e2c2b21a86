import type { Language } from '../site.config.ts';

/** The searched fields of a passage, with the weight of a match in each. */
export const fieldWeights = { title: 6, heading: 3, text: 1 } as const;
export type SearchField = keyof typeof fieldWeights;
export const searchFields = Object.keys(fieldWeights) as SearchField[];

/** A sentence, with its language if that differs from the passage's. */
export type Sentence = string | readonly [text: string, language: string];

export function textOfSentence(sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : sentence[0];
}

/** The content of a result: an entry, or the part of one below a heading. */
export interface Passage {
  /** The entry that it belongs to, the same in every language. */
  entry: string;
  section: string;
  /** Whether the entry is a key event. */
  key?: true;
  href: string;
  title: string;
  heading?: string;
  /** In ISO 8601, and as readers see it. */
  date?: readonly [string, string];
  sentences: readonly Sentence[];
}

/** How often something occurs, by field and passage: MiniSearch's own form, with numbers for both. */
export type Occurrences = Record<string, Record<string, number>>;

/** The index of all texts in one language, as the search page loads it. */
export interface IndexFile {
  language: Language;
  passages: readonly Passage[];
  /** How many words each passage has, by field. */
  lengths: readonly number[][];
  /** Where each word occurs, in its folded form; a passage's number is its place in the list. */
  words: readonly (readonly [form: string, occurrences: Occurrences])[];
  /** Words of the language that are too common to be searched for. */
  common: readonly string[];
  /** Groups of names that mean the same in any language, folded; all of them are in the original language's file. */
  names: readonly (readonly string[])[];
}
