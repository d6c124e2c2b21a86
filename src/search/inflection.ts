import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as hindi } from '@orama/stemmers/indian';
import type { Language } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';

interface Inflection {
  letters: RegExp;
  /** What identifies the word that a folded form belongs to; a form may belong to several. */
  keys: (form: string) => string[];
}

/** How each language inflects. A word's letters say which language it is of: either may be typed on any page. */
const inflections: Record<Language, Inflection> = {
  hi: { letters: /\p{Script=Devanagari}/u, keys: hindiKeys },
  en: { letters: /\p{Script=Latin}/u, keys: (form) => [english(form)] },
};

const keysOf = memoize((form: string): string[] => {
  const inflection = Object.values(inflections).find(({ letters }) => letters.test(form));
  return inflection?.keys(form) ?? [form];
});

/** Whether two folded forms are of one word: समझौता and समझौतों, agreement and agreements; कल, काल and कला are three. */
export function isSameWord(a: string, b: string): boolean {
  // No form of a word begins with another letter, and letters are compared faster than words are stemmed.
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
/** How many consonants and vowels begin a new syllable: all but those that a virama joins to the one before. */
const syllablesIn = (stem: string): number => stem.replace(/\u094d\p{L}/gu, '').match(/\p{L}/gu)?.length ?? 0;

/**
 * What a form may be made from. The stemmer also takes off endings of verbs, which nouns only look like (कंपनी), so that a
 * noun's stem is what stands before its last vowel too.
 */
function hindiStems(form: string): string[] {
  return [...new Set([hindi(form), form.replace(vowelEnding, '')])].filter(Boolean);
}

/**
 * The stems, with the kind of the ending where they are short: of a long word every form with the stem is one, but a short
 * stem is shared by words that have nothing in common (काल, काला; कुल, कुली).
 */
function hindiKeys(form: string): string[] {
  return hindiStems(form).flatMap((stem) => {
    if (syllablesIn(stem) >= longStem) return [stem];
    const ending = form.slice(stem.length);
    const kinds = paradigms.filter(([, endings]) => endings.test(ending)).map(([name]) => `${stem}|${name}`);
    return kinds.length > 0 ? kinds : [`${stem}|${ending}`];
  });
}
