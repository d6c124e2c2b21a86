import type { Language } from '../site.config.ts';
import { en } from './en.ts';
import { hi, type Words } from './hi.ts';

export type { Words };

const words: Record<Language, Words> = { hi, en };

/** The interface's words in a language. */
export function messages(language: Language): Words {
  return words[language];
}
