import { distance } from 'fastest-levenshtein';
import type { Occurrences } from '../format.ts';
import { formsIn, wordsOf } from '../words.ts';
import type { IndexFiles } from './index-files.ts';
import { unpacked } from './ranking.ts';

/** So many letters of a word are taken to be right. */
const sureLetters = 1;
const most = 3;

/** Words of the site that a query may have meant, written as the site writes them: the nearest first. */
export async function similarTo(query: string, index: IndexFiles): Promise<string[]> {
  const typed = formsIn(query).filter((form) => !index.isCommon(form));
  const perWord = await Promise.all(typed.map((form) => nearestTo(form, index)));
  const nearest = perWord.flat().sort((a, b) => a.away - b.away);
  const written = await Promise.all(nearest.slice(0, most).map(({ word, of }) => asWritten(word, of, index)));
  return [...new Set(written)];
}

interface Near {
  word: string;
  of: Occurrences;
  away: number;
}

async function nearestTo(form: string, index: IndexFiles): Promise<Near[]> {
  if (/\d/.test(form)) return [];
  const farthest = form.length > 7 ? 2 : 1;
  const files = await index.wordsWith(form.slice(0, sureLetters));
  return files
    .flatMap(({ words }) => Object.entries(words))
    .map(([word, of]) => ({ word, of, away: distance(word, form) }))
    .filter(({ word, away }) => away > 0 && away <= farthest && word.length > farthest)
    .sort((a, b) => a.away - b.away)
    .slice(0, most);
}

/** A folded word as it stands in the first passage that has it. */
async function asWritten(word: string, of: Occurrences, index: IndexFiles): Promise<string> {
  const [first] = unpacked(of).flatMap((byPassage) => [...byPassage.keys()]);
  if (first === undefined) return word;
  const { title, heading = '', sentences } = await index.passage(first);
  const texts = [
    title,
    heading,
    ...sentences.map((sentence) => (typeof sentence === 'string' ? sentence : sentence[0])),
  ];
  for (const text of texts) {
    const found = wordsOf(text).find(({ form }) => form === word);
    if (found) return text.slice(found.start, found.end);
  }
  return word;
}
