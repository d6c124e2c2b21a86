import type { Language } from '../site.config.ts';

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

/** Everything that can be found in one language, as the search page loads it. */
export interface IndexFile {
  language: Language;
  passages: readonly Passage[];
  /** Words of the language that are too common to be searched for, folded. */
  common: readonly string[];
  /** Groups of names that mean the same in any language, folded; the same in every language's file. */
  names: readonly (readonly string[])[];
}
