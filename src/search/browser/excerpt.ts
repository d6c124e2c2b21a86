import type { Passage } from '../format.ts';
import { type Word, wordsOf } from '../words.ts';
import type { QueryTerm } from './query.ts';
import { likeliest, matchWeight } from './word.ts';

/** A piece of a text; `marked` if it matches the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A sentence of a passage, or the part of it around the first match. */
export interface Excerpt {
  pieces: Piece[];
  /** The sentence's language, where that is not the passage's. */
  language?: string;
}

/** The maximum length of an excerpt, in characters: a few lines. */
const longest = 260;

/** The sentence of a passage that matches most terms of the query, else its first. */
export function excerptOf({ sentences }: Passage, terms: readonly QueryTerm[], common: ReadonlySet<string>): Excerpt {
  const [best] = sentences
    .map((sentence) => {
      const [text, language] = typeof sentence === 'string' ? [sentence] : sentence;
      return { text, ...(language && { language }), ...matchesIn(text, terms, common) };
    })
    .sort((a, b) => b.matched - a.matched || b.marks.length - a.marks.length);
  if (!best) return { pieces: [] };
  const { text, marks, language } = best;
  return { pieces: shortened(text, marks), ...(language && { language }) };
}

/** A title or heading with its matches marked. */
export function marked(text: string, terms: readonly QueryTerm[], common: ReadonlySet<string>): Piece[] {
  return piecesOf(text, matchesIn(text, terms, common).marks);
}

/** The words of a text that match, in order, and how many terms of the query they match. */
function matchesIn(
  text: string,
  terms: readonly QueryTerm[],
  common: ReadonlySet<string>,
): { matched: number; marks: Word[] } {
  const words = wordsOf(text);
  const uncommon = words.filter(({ form }) => !common.has(form));
  const perTerm = terms.map(({ typed, names }) => {
    // Typed words match one by one; a name matches only where its words are adjacent.
    const runs = [...typed.map((word) => [word]), ...names];
    return runs.flatMap((run) => {
      const among = run.some((word) => common.has(likeliest(word))) ? words : uncommon;
      return among.flatMap((_, start) => {
        const found = among.slice(start, start + run.length);
        return run.every((word, place) => matchWeight(found[place]?.form ?? '', word) > 0) ? found : [];
      });
    });
  });
  const marks = new Set(perTerm.flat());
  return { matched: perTerm.filter(({ length }) => length > 0).length, marks: words.filter((word) => marks.has(word)) };
}

function piecesOf(text: string, marks: readonly Word[], from = 0, to = text.length): Piece[] {
  const within = marks.filter(({ start, end }) => start >= from && end <= to);
  const pieces = within.flatMap(({ start, end }, place): Piece[] => [
    { text: text.slice(within[place - 1]?.end ?? from, start), marked: false },
    { text: text.slice(start, end), marked: true },
  ]);
  const rest = { text: text.slice(within[within.length - 1]?.end ?? from, to), marked: false };
  return [...pieces, rest].filter((piece) => piece.text !== '');
}

/** A long sentence is shortened between words, with the first match well inside. */
function shortened(text: string, marks: readonly Word[]): Piece[] {
  if (text.length <= longest) return piecesOf(text, marks);
  const first = marks[0]?.start ?? 0;
  const from = first > longest / 2 ? text.indexOf(' ', first - longest / 3) + 1 : 0;
  const to = from + longest < text.length ? text.lastIndexOf(' ', from + longest) : text.length;
  const ellipsis = (text: string): Piece => ({ text, marked: false });
  return [
    ...(from > 0 ? [ellipsis('… ')] : []),
    ...piecesOf(text, marks, from, to),
    ...(to < text.length ? [ellipsis(' …')] : []),
  ];
}
