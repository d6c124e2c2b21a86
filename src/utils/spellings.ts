import { type Language, languages } from '../site.config.ts';

/** Spellings or short forms, by the language they were read in. */
export type Spellings = Partial<Readonly<Record<Language, readonly string[]>>>;

/** All of them, language by language. */
export function allSpellings(spellings: Spellings = {}): string[] {
  return languages.flatMap((language) => spellings[language] ?? []);
}
