import type { Language } from '../site.config.ts';

/** The fields of a passage that are searched, by what a match in them is worth. */
export const fieldWeights = { title: 6, heading: 3, text: 1 } as const;
export type SearchField = keyof typeof fieldWeights;
export const searchFields = Object.keys(fieldWeights) as SearchField[];

/** A longer query is cut, in letters and signs: nobody types one, and every word of it is looked for. */
export const longestQuery = 150;

/** How many passages a file holds. */
export const passagesPerFile = 8;

/** A sentence; with its language where that is not the passage's. */
export type Sentence = string | readonly [text: string, language: string];

/** What a result shows: an entry, or the part of one below a heading. */
export interface Passage {
  href: string;
  title: string;
  heading?: string;
  /** As written for machines, and for readers. */
  date?: readonly [string, string];
  sentences: readonly Sentence[];
}

/** An entry to be found, in one language: its passages, the first of which is its beginning. */
export interface Searchable {
  language: Language;
  passages: readonly Passage[];
}

/** The entries of one kind. An entry's place in the list is its number; each has a text in at least one language. */
export interface SearchableSection {
  id: string;
  entries: readonly (readonly Searchable[])[];
  /** The numbers of those that carry the story. */
  key: readonly number[];
}

/**
 * What the search page loads first. Passages are numbered language by language, section by section, entry by entry, so that a
 * passage's number tells all of these.
 */
export interface Manifest {
  languages: readonly Language[];
  /** The sections, each with how many passages its entries have in each language, and which carry the story. */
  sections: readonly { id: string; passages: Readonly<Record<Language, readonly number[]>>; key: readonly number[] }[];
  /** The first word of each file of words; they are in order. */
  words: readonly string[];
  /** Words too common to be looked for. */
  common: readonly string[];
}

/** Frequencies are written as whole numbers of this part of one. */
export const frequencyUnit = 4;

/**
 * In which passages a word occurs, field by field: the distance to the passage before, and how frequently for a field of
 * that length, in turn. So what loads the index need not know how long every passage is.
 */
export type Occurrences = readonly (readonly number[])[];

/** A file of words. */
export interface WordFile {
  words: Readonly<Record<string, Occurrences>>;
  /** For each name that begins with a word of this file the others of the same. */
  names: Readonly<Record<string, readonly string[]>>;
}

/** A file of passages. */
export type PassageFile = readonly Passage[];
