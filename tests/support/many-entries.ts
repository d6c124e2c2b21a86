import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage, SearchableRoom } from '../../src/search/format.ts';
import { languages, type Language } from '../../src/site.config.ts';
import { chance } from '../../tools/bench/made/chance.ts';
import { siteDefinitions } from './sites.ts';

const syllables: Record<Language, string> = {
  hi: 'का की कु के को ना नी नु ने रा री रे सा सी सु मा मी ला ली लो ता ति दा दि दे पा पि पू बा बी जा गा वा हा',
  en: 'ba be bi bo ca co da de di do fa ge ha ho ka ke la le li lo ma me mi mo na ne no pa ra re ro sa se ta te va wa',
};

/**
 * Events in every language, made of the real site's sentences, so that words are as frequent as they are, and of words made
 * up for each, so that there are as many rare ones as in so many texts.
 */
export function manyEntries(count: number): SearchableRoom {
  const { below, pick } = chance(7);
  const madeUp = (language: Language): string =>
    Array.from({ length: 2 + below(3) }, () => pick(syllables[language].split(' '))).join('');
  const real = realPassages();
  const texts = Object.fromEntries(
    languages.map((language) => [language, real.filter(({ href }) => href.startsWith(`/${language}/`))]),
  ) as Record<Language, Passage[]>;
  const passage = (language: Language, number: number): Passage => {
    const year = String(1900 + (number % 126));
    return {
      href: `/${language}/timeline/#event-${number}`,
      title: `${pick(texts[language]).title} ${madeUp(language)} ${number}`,
      date: [year, year],
      sentences: Array.from({ length: 3 }, () => {
        const sentence = pick(pick(texts[language]).sentences);
        return `${typeof sentence === 'string' ? sentence : sentence[0]} ${madeUp(language)} ${madeUp(language)}`;
      }),
    };
  };
  const entries = Array.from({ length: count }, (_, number) =>
    languages.map((language) => ({ language, passages: [passage(language, number)] })),
  );
  return { id: 'timeline', entries, key: [] };
}

function realPassages(): Passage[] {
  const files = globSync(join(siteDefinitions.real.environment.OUT_DIR, 'search-index/*/passages-*.json')).sort();
  return files
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Passage[])
    .filter(({ sentences }) => sentences.length > 0);
}
