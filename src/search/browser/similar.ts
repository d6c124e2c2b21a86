import { distance } from 'fastest-levenshtein';
import { type IndexFile, type Passage, textOfSentence } from '../format.ts';
import { formsIn, wordsOf } from '../words.ts';
import type { SearchIndex } from './search.ts';

const most = 3;

/** Words of the site that a query may have meant, in the site's spelling, nearest first. */
export function similarTo(query: string, { files, isCommon }: SearchIndex): string[] {
  const typed = formsIn(query).filter((form) => !isCommon(form) && !/\d/.test(form));
  const near = typed.flatMap((form) => files.flatMap((file) => nearestTo(form, file)));
  const byWord = new Map(near.sort((a, b) => a.away - b.away).map(({ word, passage }) => [word, passage]));
  const nearest = [...byWord].slice(0, most);
  return [...new Set(nearest.map(([word, passage]) => asWritten(word, passage)))];
}

/** The words of an index that differ from a word by one or two typing errors, but not in the first letter. */
function nearestTo(form: string, { words, passages }: IndexFile) {
  const farthest = form.length > 7 ? 2 : 1;
  return words
    .filter(([word]) => word.startsWith(form.charAt(0)) && word.length > farthest)
    .map(([word, byField]) => {
      const [first] = Object.values(byField).flatMap((byPassage) => Object.keys(byPassage));
      return { word, passage: passages[Number(first)], away: distance(word, form) };
    })
    .filter(({ away }) => away > 0 && away <= farthest);
}

/** A folded word in the spelling of a passage. */
function asWritten(word: string, passage: Passage | undefined): string {
  if (!passage) return word;
  const text = [passage.title, passage.heading ?? '', ...passage.sentences.map(textOfSentence)].join('\n');
  const found = wordsOf(text).find(({ form }) => form === word);
  return found ? text.slice(found.start, found.end) : word;
}
