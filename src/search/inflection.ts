import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as hindi } from '@orama/stemmers/indian';
import type { Language } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';

interface Inflection {
  letters: RegExp;
  /** Returns keys of the words that a folded form may belong to: forms with a common key are of the same word. */
  keys: (form: string) => string[];
}

/** The inflection of each language. The script of a word decides which applies: either may be typed on any page. */
const inflections: Record<Language, Inflection> = {
  hi: { letters: /\p{Script=Devanagari}/u, keys: hindiKeys },
  en: { letters: /\p{Script=Latin}/u, keys: (form) => [english(form)] },
};

const keysOf = memoize((form: string): string[] => {
  const inflection = Object.values(inflections).find(({ letters }) => letters.test(form));
  return inflection?.keys(form) ?? [form];
});

/** Whether two folded forms are of one word: किताब and किताबों, book and books; कल, काल and कला are three. */
export function isSameWord(a: string, b: string): boolean {
  // All forms of a word begin with the same letter, and comparing letters is faster than stemming.
  if (a === b || !a.startsWith(b.charAt(0))) return a === b;
  return keysOf(a).some((key) => keysOf(b).includes(key));
}

/** Whether a folded form begins with another and goes on with a new letter: काल begins कालखंड, but neither काला nor काली. */
export function beginsWith(form: string, beginning: string): boolean {
  return form.startsWith(beginning) && !/^\p{M}|^$/u.test(form.slice(beginning.length));
}

/** Endings by the vowel that a noun ends in: काल, काले is of काला, नीतियों of नीति. */
const paradigms: readonly [name: string, ending: RegExp][] = [
  ['', /^(?:|ें|ों|ो)$/],
  ['ा', /^(?:ा|े|ों|ो|ां|ाओं|ाओ|ाएं)$/],
  ['ी', /^(?:ी|ि|ीं|ियां|ियों|ियो)$/],
  ['ू', /^(?:ु|ू|ुओं|ूओं|ुएं|ुओ)$/],
];
const vowelEnding = /[\u093e-\u094c]?(?:ओं|ओ|एं|यां|यों|यो)?ं?$/u;
const longStem = 3;
/** The number of letters that begin a syllable: all except those that a virama joins to the letter before. */
const syllablesIn = (stem: string): number => stem.replace(/\u094d\p{L}/gu, '').match(/\p{L}/gu)?.length ?? 0;

/**
 * The possible stems of a form. The stemmer also removes endings of verbs, which some nouns only seem to have (कंपनी),
 * so the form without its final vowel counts as a stem too.
 */
function hindiStems(form: string): string[] {
  return [...new Set([hindi(form), form.replace(vowelEnding, '')])].filter(Boolean);
}

/**
 * The stems as keys. A short stem is combined with the kind of its ending, because unrelated words can share it (काल,
 * काला; कुल, कुली).
 */
function hindiKeys(form: string): string[] {
  return hindiStems(form).flatMap((stem) => {
    if (syllablesIn(stem) >= longStem) return [stem];
    const ending = form.slice(stem.length);
    const kinds = paradigms.filter(([, endings]) => endings.test(ending)).map(([name]) => `${stem}|${name}`);
    return kinds.length > 0 ? kinds : [`${stem}|${ending}`];
  });
}
