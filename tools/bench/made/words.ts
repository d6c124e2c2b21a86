import { languages, type Language } from '../../../src/site.config.ts';
import type { Chance } from './chance.ts';

const syllables: Record<Language, string> = {
  hi: 'का की कु के को खा गा गी घर चा ची छा जा जी टा टी ठा डा ढा ता ति तो था दा दि दे धा ना नी नु ने पा पि पू फा बा बी भा मा मी या रा री रे ला ली लो वा वि शा शि सा सी सु हा ही क्ष त्र ज्ञ श्र प्र स्थ न्त र्म द्ध ष्ट त्त न्य क्त र्थ ड़ा ढ़ा ज़ी कृ न्द',
  en: 'ba be bi bo ca con da de di do fa ge ha ho in ka ke la le li lo ma me ment mi mo na ne no pa per pro ra re ro sa se st ta te ter tion tra va ver wa',
};

/** The commonest words, which every sentence has some of. */
const common: Record<Language, string> = {
  hi: 'के में की है का से को और ने पर यह कि भी हैं एक लिए था इस नहीं तक',
  en: 'the of and in to a is that for on with as by at from it was this not be',
};

/** How many words each language has. */
const vocabulary = 6000;

/** Words of no meaning, some much more frequent than others, as in any text. */
export interface Words {
  /** So many of them in a row. */
  phrase: (language: Language, count: number) => string;
  /** The same with a capital at its beginning, where the script has them. */
  title: (language: Language, count: number) => string;
}

/** Words made of each language's syllables. */
export function madeUpWords(chance: Chance): Words {
  const made = Object.fromEntries(
    languages.map((language) => [language, Array.from({ length: vocabulary }, () => madeUp(language, chance))]),
  ) as Record<Language, string[]>;
  const frequent = Object.fromEntries(languages.map((language) => [language, common[language].split(' ')])) as Record<
    Language,
    string[]
  >;
  const word = (language: Language): string => {
    if (chance.next() < 0.4) return chance.pick(frequent[language]);
    // The frequency of a word falls with its rank.
    return made[language][Math.floor(vocabulary * chance.next() ** 3)] ?? '';
  };
  const phrase = (language: Language, count: number): string =>
    Array.from({ length: count }, () => word(language)).join(' ');
  return {
    phrase,
    title: (language, count) => phrase(language, count).replace(/^./u, (first) => first.toLocaleUpperCase('en')),
  };
}

function madeUp(language: Language, { below, pick }: Chance): string {
  const all = syllables[language].split(' ');
  return Array.from({ length: 2 + below(3) }, () => pick(all))
    .join('')
    .normalize('NFC');
}
