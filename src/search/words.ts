import { memoize } from '../utils/memoize.ts';
/** A word at its place in a text. */
export interface Word {
  /** Its folded form, which is searched. */
  form: string;
  start: number;
  end: number;
}

/** Numbers; letters with dots (A.I., ए.आई.); letters with their marks, and apostrophes or joiners within a word. */
const word = new RegExp(
  [
    /\p{N}+/u,
    /(?:\p{L}\p{M}*){1,2}(?:\.(?:\p{L}\p{M}*){1,2})+(?![\p{L}\p{M}])/u,
    /[\p{L}\p{M}](?:[\p{L}\p{M}\u200c\u200d'’ʼ]*[\p{L}\p{M}])?/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** The words of a text in any of the site's scripts, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: written, index }) => ({
    form: fold(written),
    start: index,
    end: index + written.length,
  }));
}

/** The folded forms alone. */
export function formsIn(text: string): string[] {
  return wordsOf(text).map(({ form }) => form);
}

/** A half nasal that is usually written as an anusvara: हिन्दी, हिंदी; foreign names have it before other consonants: गैन्ट्ज़. */
const nasals = /[ङञण]्(?=[क-ढ])|न्(?=[क-धशस])|म्(?=[प-भ])/g;

/**
 * Folds a word to the form that all its usual spellings share: without case, Latin accents and the vowel points of
 * Hebrew and Arabic; with one spelling of nukta, chandrabindu and half nasals, which writers use differently
 * (https://www.unicode.org/charts/PDF/U0900.pdf; मानक हिंदी वर्तनी allows both in print); digits in one script; without
 * the apostrophe of O’Hara and without the ending of today’s. Vowel signs are retained, because they distinguish words.
 */
export const fold = memoize((written: string): string =>
  written
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u200c\u200d]/g, '')
    .replace(/['’ʼ]s$/, '')
    .replace(/['’ʼ.]/g, '')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - '०'.charCodeAt(0)))
    .replace(/^0+(?=\d)/, '')
    .replace(/\u093c/g, '')
    .replace(/ँ/g, 'ं')
    .replace(nasals, 'ं')
    .replace(/ऑ/g, 'आ')
    .replace(/ॉ/g, 'ा')
    // गये and गए, नयी and नई
    .replace(/(.)ये$/, '$1ए')
    .replace(/(.)यी$/, '$1ई'),
);
