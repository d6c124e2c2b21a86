import type { Passage } from '../format.ts';
import { wordsOf } from '../words.ts';
import { matches, type QueryTerm } from './query.ts';

/** Whether a word is too common to be looked for. */
type IsCommon = (form: string) => boolean;

/** A piece of a text; `marked` is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A sentence of a passage, or the part of it around what was looked for. */
export interface Excerpt {
  pieces: Piece[];
  /** The sentence's language, where that is not the passage's. */
  language?: string;
}

/** No longer than a few lines of a result, in characters. */
const longest = 260;

/** The sentence of a passage that has most of what was looked for, else its first. */
export function excerptOf(passage: Passage, terms: readonly QueryTerm[], isCommon: IsCommon): Excerpt | undefined {
  const sentences = passage.sentences.map((sentence) => {
    const [text, language] = typeof sentence === 'string' ? [sentence] : sentence;
    return { text, ...(language && { language }), ...spansOf(text, terms, isCommon) };
  });
  const [best] = [...sentences].sort((a, b) => b.found - a.found || b.spans.length - a.spans.length);
  if (!best) return undefined;
  const { text, spans, language } = best;
  return { pieces: shortened(text, spans), ...(language && { language }) };
}

/** A title or heading with what was looked for marked. */
export function marked(text: string, terms: readonly QueryTerm[], isCommon: IsCommon): Piece[] {
  return piecesOf(text, spansOf(text, terms, isCommon).spans);
}

type Span = readonly [start: number, end: number];

/** Where a text has what was looked for, and how much of it. */
function spansOf(text: string, terms: readonly QueryTerm[], isCommon: IsCommon): { found: number; spans: Span[] } {
  const words = wordsOf(text);
  const telling = words.filter(({ form }) => !isCommon(form));
  const perTerm = terms.map(({ typed, names }) => {
    // Words as they were typed may stand apart; a name counts where its words stand together.
    const runs = [...typed.map((word) => [word]), ...names];
    return runs.flatMap((run) => {
      const among = run.some(({ form }) => isCommon(form)) ? words : telling;
      return among.flatMap(({ start }, place): Span[] => {
        const last = among[place + run.length - 1];
        const isHere = last && run.every((word, offset) => matches(among[place + offset]?.form ?? '', word));
        return isHere ? [[start, last.end]] : [];
      });
    });
  });
  return { found: perTerm.filter(({ length }) => length > 0).length, spans: united(perTerm.flat()) };
}

/** Spans in order, those that overlap as one. */
function united(spans: readonly Span[]): Span[] {
  const inOrder: Span[] = [];
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const before = inOrder[inOrder.length - 1];
    if (before && start < before[1]) inOrder.splice(-1, 1, [before[0], Math.max(end, before[1])]);
    else inOrder.push([start, end]);
  }
  return inOrder;
}

function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces = spans.flatMap(([start, end], place): Piece[] => [
    { text: text.slice(spans[place - 1]?.[1] ?? 0, start), marked: false },
    { text: text.slice(start, end), marked: true },
  ]);
  return [...pieces, { text: text.slice(spans[spans.length - 1]?.[1] ?? 0), marked: false }].filter(
    (piece) => piece.text !== '',
  );
}

/** A long sentence is cut between words, with the first mark well inside. */
function shortened(text: string, spans: readonly Span[]): Piece[] {
  if (text.length <= longest) return piecesOf(text, spans);
  const first = Math.min(...spans.map(([start]) => start), text.length);
  const from = spans.length > 0 && first > longest / 2 ? text.indexOf(' ', first - longest / 3) + 1 : 0;
  const to = from + longest < text.length ? text.lastIndexOf(' ', from + longest) : text.length;
  const within = spans.flatMap(([start, end]): Span[] =>
    start >= from && end <= to ? [[start - from, end - from]] : [],
  );
  const cut = (text: string): Piece[] => [{ text, marked: false }];
  return [
    ...(from > 0 ? cut('… ') : []),
    ...piecesOf(text.slice(from, to), within),
    ...(to < text.length ? cut(' …') : []),
  ];
}
