import type { Language } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';
import { en } from './en.ts';
import { hi, type Words } from './hi.ts';
import { lastChange, ownSections, withNames } from './sections.ts';

export type { Words };

const words: Record<Language, Words> = { hi, en };

/** The interface's words in a language, with the names that the site gives to its sections. */
export function messages(language: Language): Words {
  return ofSite(language, lastChange(language));
}

const ofSite = memoize((language: Language, _changed: number) => withNames(words[language], ownSections(language)));
