import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage, SearchableSection } from '../../src/search/format.ts';
import { languages, type Language } from '../../src/site.config.ts';
import { siteDefinitions } from './sites.ts';

const syllables: Record<Language, string> = {
  hi: 'का की कु के को ना नी नु ने रा री रे सा सी सु मा मी ला ली लो ता ति दा दि दे पा पि पू बा बी जा गा',
  en: 'ba be bi bo ca co da de di do fa ge ha ho ka ke la le li lo ma me mi mo na ne no pa ra re ro sa',
};

/**
 * Events in every language, made of the real site's sentences, so that words are as frequent as they are, and of words made
 * up for each, so that there are as many rare ones as in so many texts. The same each time.
 */
export function manyEntries(count: number): SearchableSection {
  const real = languages.map((language) => ({ language, passages: realPassages(language) }));
  const entries = Array.from({ length: count }, (_, number) =>
    real.map(({ language, passages }) => ({ language, passages: [passage(language, passages, number)] })),
  );
  return { id: 'timeline', entries, key: [] };
}

function passage(language: Language, real: readonly Passage[], number: number): Passage {
  const year = String(1900 + (number % 126));
  const pick = <One>(from: readonly One[], part: string): One => pickBy(`${language} ${number} ${part}`, from);
  const word = (part: string): string =>
    ['a', 'b', 'c', 'd']
      .slice(0, pick([2, 3, 4], part))
      .map((place) => pick(syllables[language].split(' '), part + place))
      .join('');
  return {
    href: `/${language}/timeline/#event-${number}`,
    title: `${pick(real, 'title').title} ${word('title')} ${number}`,
    date: [year, year],
    sentences: ['first', 'second', 'third'].map((part) => {
      const sentence = pick(pick(real, part).sentences, part);
      return `${typeof sentence === 'string' ? sentence : sentence[0]} ${word(part)} ${word(`${part} again`)}`;
    }),
  };
}

/** One of a list, which looks as if by chance and depends on the key alone. */
function pickBy<One>(key: string, from: readonly One[]): One {
  const one = from[parseInt(hash('sha1', key).slice(0, 8), 16) % from.length];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}

function realPassages(language: Language): Passage[] {
  const files = globSync(join(siteDefinitions.real.environment.OUT_DIR, 'search-index/*/passages-*.json')).sort();
  return files
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Passage[])
    .filter(({ href, sentences }) => href.startsWith(`/${language}/`) && sentences.length > 0);
}
