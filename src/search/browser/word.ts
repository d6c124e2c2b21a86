import { distance } from 'fastest-levenshtein';
import { beginsWith, isSameWord } from '../inflection.ts';
import { romanized, soundDistance } from '../sound.ts';
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
  return isUnfinished && wanted.length >= shortestPrefix && beginsWith(form, wanted) ? 0.4 : 0;
}

/**
 * The words that a typed one means. One that the site has means itself, and what sounds exactly like it in the other
 * script. Any other means the first of these that there is: words of the other script that sound like it, the two words
 * that it joins, words of its own script that sound like it, words with the same first letter a slip or two away.
 * @param form the typed word, folded
 */
export function meant(form: string, isUnfinished: boolean, index: SearchIndex): QueryWord[] {
  const { vocabulary, common } = index;
  const word = exactly(form, isUnfinished);
  if (common.has(form) || /^\p{N}/u.test(form)) return [word];
  const sameLetter = vocabulary.get(form.charAt(0)) ?? [];
  const known = [...vocabulary.values()].flat();
  const inOtherScript = alikeIn(known, form, true);
  const itself = { ...word, forms: [...word.forms, ...inOtherScript.filter(isExact)] };
  if (sameLetter.some((other) => likeness(other, form, false) > 0)) return [itself];
  const [commonWord] = alikeIn([...common], form, true).filter(isExact);
  if (commonWord) return [exactly(commonWord[0])];
  if (sameLetter.some((other) => likeness(other, form, isUnfinished) > 0)) return [itself];
  if (inOtherScript.length > 0) return [{ forms: inOtherScript, isUnfinished: false }];
  const joined = splitIn(new Set(known), form);
  if (joined) return joined.flatMap((part, place) => meant(part, isUnfinished && place === 1, index));
  const [alike, near] = [alikeIn(known, form, false), nearIn(sameLetter, form)];
  const forms = alike.length > 0 ? alike : near;
  return [forms.length > 0 ? { forms, isUnfinished: false, corrects: form } : word];
}

/** The weight of a word that sounds exactly like the typed one, and of one with a slip. */
const soundWeight = 0.6;
const slipWeight = 0.3;

const isExact = ([, weight]: Form): boolean => weight === soundWeight;
const isLatin = (form: string): boolean => /\p{Script=Latin}/u.test(form);

/** The words of the other or the same script that sound most like a word, and of these the most alike as they are typed. */
function alikeIn(words: readonly string[], form: string, inOtherScript: boolean): Form[] {
  const ofScript = words.filter((other) => (isLatin(other) !== isLatin(form)) === inOtherScript);
  const alike = nearestBy(ofScript, (other) => soundDistance(form, other));
  return nearestBy(alike, (other) => distance(romanized(form), romanized(other))).map((other) => [
    other,
    soundWeight / 2 ** soundDistance(form, other),
  ]);
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

/** The minimum lengths of words in which one and two slips are forgiven. */
const shortestWithSlip = 5;
const shortestWithTwoSlips = 8;

/** The words that differ from a word by the fewest slips. */
function nearIn(words: readonly string[], form: string): Form[] {
  const most = form.length >= shortestWithTwoSlips ? 2 : form.length >= shortestWithSlip ? 1 : 0;
  const near = nearestBy(
    words.filter(({ length }) => length >= shortestWithSlip - 1),
    (other) => (slips(other, form) <= most ? slips(other, form) : Infinity),
  );
  return near.map((other) => [other, slipWeight]);
}

/** The number of letters that are missing, too many, or wrong; two that are swapped count once. */
function slips(a: string, b: string): number {
  const isSwapped = a !== b && sortedLetters(a) === sortedLetters(b);
  return distance(a, b) - (isSwapped ? 1 : 0);
}

const sortedLetters = (word: string): string => Array.from(word).sort().join('');
