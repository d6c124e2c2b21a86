import { languageFacts } from '../../../site.config.ts';
import { endsWithAbbreviation } from '../../../utils/text.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';
import { type TextPassage, passagesOf, withoutQuotations } from '../passages.ts';

/** Marks and digits of another house: a full stop for a danda, straight quotation marks, Devanagari digits. */
export function punctuationProblems(parsed: Parsed): Diagnostic[] {
  return passagesOf(parsed).flatMap((passage) => {
    const at = (index: number): number => passage.offset + index;
    const more = passage.field ? { field: passage.field } : {};
    return [
      ...fullStops(passage).map(({ index, word, start }) =>
        diagnosticAt(
          parsed,
          at(index),
          'full-stop',
          { word },
          { ...more, example: `${parsed.text.slice(at(start), at(index)).trimEnd()}।` },
        ),
      ),
      ...titleMarks(passage).map(({ index, mark }) =>
        diagnosticAt(
          parsed,
          at(index),
          'title-mark',
          { mark },
          { ...more, example: passage.text.slice(0, index).trim() },
        ),
      ),
      ...straightQuotes(passage).map(({ index, text }) =>
        diagnosticAt(parsed, at(index), 'straight-quotes', { text }, { ...more, example: curled(text) }),
      ),
      ...[...withoutQuotations(passage.text).matchAll(/[०-९]+/g)].map(({ 0: digits, index }) =>
        diagnosticAt(parsed, at(index), 'foreign-digits', { digits }, { ...more, example: international(digits) }),
      ),
    ];
  });
}

function fullStops({ text, language }: TextPassage): { index: number; start: number; word: string }[] {
  if (languageFacts[language].script !== 'Devanagari') return [];
  const prose = withoutQuotations(text);
  return [...prose.matchAll(/([\p{Script=Devanagari}\p{M}]+)\s*\.(?=[\s”’)]|$)/gu)]
    .filter(({ 0: found, index }) => !endsWithAbbreviation(prose.slice(0, index + found.length)))
    .map(({ 0: found, 1: word = '', index }) => ({ index: index + found.length - 1, start: index, word }));
}

/** A title is no sentence. */
function titleMarks({ text, field }: TextPassage): { index: number; mark: string }[] {
  const mark = field === 'title' && !endsWithAbbreviation(text) ? /(?<!\.)[।.]$/.exec(text) : null;
  return mark ? [{ index: mark.index, mark: mark[0] }] : [];
}

/** Pairs of straight double marks, and of single ones that stand around words. */
function straightQuotes({ text }: TextPassage): { index: number; text: string }[] {
  const pairs = /"[^"\n]*"|(?<![\p{L}\p{M}\p{N}'])'[^'\n]*[^\s']'(?![\p{L}\p{M}\p{N}'])|"/gu;
  return [...text.matchAll(pairs)].map(({ 0: found, index }) => ({
    index,
    text: found.length > 40 ? `${found.slice(0, 39)}…` : found,
  }));
}

const curled = (text: string): string => `“${text.replace(/^["']|["']$/g, '')}”`;
const international = (digits: string): string => digits.replace(/[०-९]/g, (one) => String(one.charCodeAt(0) - 0x966));
