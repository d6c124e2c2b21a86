import { distance } from 'fastest-levenshtein';
import { beginsWith, isSameWord } from '../inflection.ts';
import { consonantsIn, romanized, soundDistance, typings } from '../sound.ts';
import type { SearchIndex } from './search.ts';

/** A folded form, with the weight of a match. */
type Form = readonly [form: string, weight: number];

/** A word to search for. */
export interface QueryWord {
  /** The forms that it may stand for, the likeliest first. */
  forms: readonly Form[];
  /** Whether the word may still be incomplete, so that longer words match its first form too. */
  isUnfinished: boolean;
  /** What was typed, if no text has it, so that other words are searched for in its place. */
  corrects?: string;
}

/** A word that means nothing but itself. */
export function exactly(form: string, isUnfinished = false): QueryWord {
  return { forms: [[form, 1]], isUnfinished };
}

/** The likeliest form that a word stands for. */
export function likeliest({ forms: [first] }: QueryWord): string {
  return first?.[0] ?? '';
}

/** The minimum length of a prefix: a shorter one matches too many words. */
const shortestPrefix = 3;

/** How well a word of a text, in its folded form, matches a word of the query: 1 for the same form, 0 for no match. */
export function matchWeight(form: string, { forms, isUnfinished }: QueryWord): number {
  const weights = forms.map(([wanted, weight], place) => weight * likeness(form, wanted, isUnfinished && place === 0));
  return Math.max(...weights);
}

function likeness(form: string, wanted: string, isUnfinished: boolean): number {
  if (form === wanted) return 1;
  if (isSameWord(form, wanted)) return 0.8;
  return isUnfinished && wanted.length >= shortestPrefix && beginsWith(form, wanted) ? prefixWeight : 0;
}

/**
 * The words that a typed one means. One that the site has means itself, and what is typed alike in the other script. Any
 * other means the first of these that there is: words of the other script that are typed alike, for an unfinished word
 * those that begin so, words with the same first letter one slip away, words of the other script that sound like it, the
 * two words that it joins, words of its own script that sound like it, and words two slips away.
 * @param form the typed word, folded
 */
export function meant(form: string, isUnfinished: boolean, index: SearchIndex): QueryWord[] {
  const { vocabulary, common } = index;
  const word = exactly(form, isUnfinished);
  if (common.has(form) || /^\p{N}/u.test(form)) return [word];
  const sameLetter = vocabulary.get(form.charAt(0)) ?? [];
  const known = [...vocabulary.values()].flat();
  const sounding = soundingIn(known, form, true);
  const typedAlike = sounding.filter((other) => isTypedAlike(form, other));
  const isLong = consonantsIn(form) > 2;
  const same = sameLetter.filter((other) => likeness(other, form, false) > 0);
  // A word that stands only in a longer name may be meant by itself.
  const alike = isLong && !same.some((other) => index.words.has(other)) ? sounding : typedAlike;
  const itself = { ...word, forms: [...word.forms, ...weighted(alike, soundWeight)] };
  if (same.length > 0) return [itself];
  const [commonWord] = soundingIn([...common], form, true).filter((other) => isTypedAlike(form, other));
  if (commonWord !== undefined) return [exactly(commonWord)];
  if (sameLetter.some((other) => likeness(other, form, isUnfinished) > 0)) return [itself];
  if (typedAlike.length > 0) {
    // A name may be known in both scripts: jerusalam is जेरूसलम, and a slip away from Jerusalem.
    const forms = [...weighted(typedAlike, soundWeight), ...weighted(nearIn(sameLetter, form, 1), slipWeight)];
    return [{ forms, isUnfinished: false }];
  }
  const begun = isUnfinished && form.length >= shortestPrefix ? known.filter((other) => isBegun(form, other)) : [];
  if (begun.length > 0) return [{ forms: weighted(begun, prefixWeight), isUnfinished: false }];
  const correct = (forms: readonly string[], weight: number): QueryWord[] => [
    { forms: weighted(forms, weight), isUnfinished: false, corrects: form },
  ];
  const slipped = nearIn(sameLetter, form, 1);
  if (slipped.length > 0) return correct(slipped, slipWeight);
  if (sounding.length > 0 && isLong) return correct(sounding, soundWeight);
  const joined = splitIn(new Set(known), form);
  if (joined) return joined.flatMap((part, place) => meant(part, isUnfinished && place === 1, index));
  const ownScript = soundingIn(known, form, false);
  if (ownScript.length > 0 && isLong) return correct(ownScript, soundWeight);
  const near = form.length < shortestWithTwoSlips ? [] : nearIn(sameLetter, form, 2);
  return near.length > 0 ? correct(near, slipWeight) : [word];
}

/** The weight of a longer word that begins with what was typed, of one that sounds like it, and of one with a slip. */
const prefixWeight = 0.4;
const soundWeight = 0.6;
const slipWeight = 0.3;

function weighted(forms: readonly string[], weight: number): Form[] {
  return forms.map((form) => [form, weight]);
}

const isLatin = (form: string): boolean => /\p{Script=Latin}/u.test(form);

/** The words of the other or the same script that sound most like a word, and of these the most alike as they are typed. */
function soundingIn(words: readonly string[], form: string, inOtherScript: boolean): string[] {
  const ofScript = words.filter((other) => (isLatin(other) !== isLatin(form)) === inOtherScript);
  const sounding = nearestBy(ofScript, (other) => soundDistance(form, other));
  return nearestBy(sounding, (other) => distance(romanized(form), romanized(other)));
}

/** Whether two words differ in less than a fifth of the Latin letters that people type for them: not saudi and सौदे. */
function isTypedAlike(a: string, b: string): boolean {
  return typings(a).some((one) =>
    typings(b).some((other) => distance(one, other) < Math.max(one.length, other.length) / 5),
  );
}

/** Whether a word begins with what was typed, in either script; हस्ताक begins हस्ताक्षर. */
function isBegun(form: string, other: string): boolean {
  return other.startsWith(form) || (isLatin(form) && form.length > shortestPrefix && romanized(other).startsWith(form));
}

/** The words at the least distance, if that is not infinite. */
function nearestBy(words: readonly string[], distanceOf: (word: string) => number): string[] {
  const distances = words.map((word) => ({ word, distance: distanceOf(word) }));
  const least = Math.min(...distances.map(({ distance }) => distance));
  return least === Infinity ? [] : distances.filter(({ distance }) => distance === least).map(({ word }) => word);
}

/** The two words that a word joins: सहउत्पादन, coproduction. */
function splitIn(words: ReadonlySet<string>, form: string): [string, string] | undefined {
  const splits = Array.from(form, (_, place): [string, string] => [form.slice(0, place), form.slice(place)]);
  return splits.find((parts) => parts.every((part) => part.length > 1 && words.has(part)));
}

/** The minimum lengths of words in which one and two slips are forgiven; the other word may be a letter shorter. */
const shortestWithSlip = 5;
const shortestWithTwoSlips = 8;

/** The words that differ from a word by the fewest slips. */
function nearIn(words: readonly string[], form: string, most: number): string[] {
  if (form.length < shortestWithSlip) return [];
  return nearestBy(
    words.filter(({ length }) => length >= shortestWithSlip - 1),
    (other) => (slips(other, form) <= most ? slips(other, form) : Infinity),
  );
}

/** The number of letters that are missing, too many or wrong, one less if the letters are the same in another order. */
function slips(a: string, b: string): number {
  const isReordered = a !== b && sortedLetters(a) === sortedLetters(b);
  return distance(a, b) - (isReordered ? 1 : 0);
}

const sortedLetters = (word: string): string => Array.from(word).sort().join('');
