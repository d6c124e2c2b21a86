import { memoize } from '../utils/memoize.ts';

/**
 * How a word sounds, roughly: its consonants, and the vowels before, between and after them. Letters that readers
 * confuse, or that are typed alike in the Latin script, count as one: त and ट, श and स, v and w, e and i.
 */
interface Sound {
  consonants: string;
  /** One more than consonants, each of the letters a, e (i, ee, ai) and o (u, oo, au). */
  vowels: readonly string[];
}

/** Devanagari as people type it in Latin letters. */
const latinOf: Record<string, string> = Object.fromEntries(
  [
    'क k ख kh ग g घ gh च ch छ chh ज j झ jh ट t ठ th ड d ढ dh त t थ th द d ध dh प p फ ph ब b भ bh',
    'ङ n ञ n ण n न n म m य y र r ल l व v श sh ष sh स s ह h',
    'अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ ai ऍ e ओ o औ au',
    'ा a ि i ी i ु u ू u ृ ri े e ै ai ॅ e ो o ौ au',
  ].flatMap((line) => [...line.matchAll(/(\S+) (\S+)/g)].map(([, letter = '', latin = '']) => [letter, latin])),
);

/** A folded word in Latin letters without diacritics, as it is typed on phones: किताब is kitab. */
export const romanized = memoize((form: string): string => romanizedWith(form, 'a'));

/** @param schwa how the short a that is not written in Devanagari is typed within a word */
function romanizedWith(form: string, schwa: 'a' | ''): string {
  if (!/\p{Script=Devanagari}/u.test(form)) return form;
  return form
    .replace(/ज्ञ/g, 'ग्य')
    .replace(/ं$/, '')
    .replace(/ं(?=[प-म])/g, 'म्')
    .replace(/ं/g, 'न्')
    .replace(/[क-ह](?![\u093e-\u094d]|$)|[यव]$/g, (letter) => (latinOf[letter] ?? '') + schwa)
    .replace(/./gu, (letter) => latinOf[letter] ?? (/[a-z]/.test(letter) ? letter : ''));
}

/** The ways in which people type a folded word in Latin letters: with and without a short a, long vowels once or twice. */
export const typings = memoize((form: string): readonly string[] => {
  const once = form.replace(/aa/g, 'a').replace(/ee/g, 'i').replace(/oo/g, 'u');
  const written = [romanized(form), romanizedWith(form, ''), romanized(once), once.replace(/([aeiou])n$/, '$1')];
  return [...new Set(written.filter((typed) => /^[a-z]+$/.test(typed)))];
});

/** Letters that have two sounds: gyan and technology, much and tech, day and vidyalay, seven and mein. */
const ambiguous: readonly [written: RegExp, other: string][] = [
  [/g(?=[eiy])/g, 'j'],
  [/ch/g, 'k'],
  [/ay(?![aeiou])/g, 'aya'],
  [/([aeiou])n$/g, '$1'],
];

/** The sounds of Latin letters, in English words and in Hindi ones; the order of the rules matters. */
const rules: readonly [written: RegExp, sound: string][] = [
  [/[ts]ion/g, 'sn'],
  [/a[iy]+(?![aeiou])|ea/g, 'e'],
  [/au|ou/g, 'o'],
  [/([aeiou])y(?=[ei]+$)/g, '$1'],
  // Silent in English, a vowel in Hindi.
  [/([^aeiou])e$/g, '$1ea'],
  [/y(?![aeiou])/g, 'e'],
  [/w(?![aeiou])/g, 'o'],
  [/w/g, 'v'],
  [/ck|c(?![ehiy])|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/chh?/g, 'c'],
  [/x/g, 'ks'],
  [/z/g, 'j'],
  [/ph/g, 'f'],
  [/([bdgjkst])h/g, '$1'],
  [/n(?=[bpf])/g, 'm'],
  [/i/g, 'e'],
  [/u/g, 'o'],
  [/([^aeo])\1+/g, '$1'],
];

/** The sounds that a folded word may have; none for one of other scripts or without consonants. */
const soundsOf = memoize((form: string): readonly Sound[] => {
  const spellings = ambiguous.reduce(
    (all, [written, other]) => [...new Set(all.flatMap((one) => [one, one.replace(written, other)]))],
    [form],
  );
  return (romanized(form) === form ? spellings : [romanized(form)])
    .map((spelling) => rules.reduce((sound, [written, as]) => sound.replace(written, as), spelling))
    .map((sound) => ({ consonants: sound.replace(/[aeo]/g, ''), vowels: sound.split(/[^aeo]/) }))
    .filter(({ consonants }) => /^[a-z]+$/.test(consonants));
});

/** How many consonants a folded word is heard with. */
export function consonantsIn(form: string): number {
  return soundsOf(form)[0]?.consonants.length ?? 0;
}

/**
 * In how many vowels two words differ whose consonants sound alike: almaari and अलमारी in none, almaari and अलमारियाँ in
 * one. Infinity for words that do not sound alike: short words must agree in all vowels, longer ones in all but one or two.
 */
export function soundDistance(a: string, b: string): number {
  const pairs = soundsOf(a).flatMap((one) => soundsOf(b).map((other) => [one, other] as const));
  const distances = pairs
    .filter(([one, other]) => one.consonants === other.consonants)
    .map(([one, other]) => ({
      length: one.consonants.length,
      distance: one.vowels.filter((vowel, place) => !isAlike(vowel, other.vowels[place] ?? '', place === 0)).length,
    }))
    .filter(({ length, distance }) => distance <= (length > 5 ? 2 : length > 3 ? 1 : 0));
  return Math.min(...distances.map(({ distance }) => distance));
}

/** After a consonant, an unwritten vowel sounds like a short a. */
function isAlike(a: string, b: string, isFirst: boolean): boolean {
  const [one, other] = isFirst ? [a, b] : [a || 'a', b || 'a'];
  return one === other || Array.from(one).some((vowel) => other.includes(vowel));
}
