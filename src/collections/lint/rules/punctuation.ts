import { languageDetails } from '../../../site.config.ts';
import { endsWithAbbreviation } from '../../../utils/text.ts';
import { type Diagnostic, diagnosticAt } from '../diagnostic.ts';
import type { Parsed } from '../parsed.ts';
import { type TextPassage, passagesOf, placeIn, withoutQuotations } from '../passages.ts';

/** Reports marks that the site does not use: full stops for dandas, straight quotation marks, Devanagari digits. */
export function punctuationProblems(parsed: Parsed): Diagnostic[] {
  return passagesOf(parsed).flatMap((passage) => [
    ...fullStops(parsed, passage),
    ...titleMarks(parsed, passage),
    ...straightQuotes(parsed, passage),
    ...foreignDigits(parsed, passage),
  ]);
}

function fullStops(parsed: Parsed, passage: TextPassage): Diagnostic[] {
  if (languageDetails[passage.language].script !== 'Devanagari') return [];
  const prose = withoutQuotations(passage.text);
  return [...prose.matchAll(/([\p{Script=Devanagari}\p{M}]+)\s*\.(?=[\s”’)]|$)/gu)]
    .filter(({ 0: found, index }) => !endsWithAbbreviation(prose.slice(0, index + found.length)))
    .map(({ 0: found, 1: word = '', index }) => {
      const place = placeIn(passage, index + found.length - 1);
      // From the original text, because the passage has spaces in place of citations.
      const example = `${parsed.text.slice(passage.offset + index, place.offset).trimEnd()}।`;
      return diagnosticAt(parsed, place, 'full-stop', { word }, example);
    });
}

/** Reports titles that end like sentences. */
function titleMarks(parsed: Parsed, passage: TextPassage): Diagnostic[] {
  const { text, field } = passage;
  const found = field === 'title' && !endsWithAbbreviation(text) ? /(?<!\.)[।.]$/.exec(text) : null;
  if (!found) return [];
  const example = text.slice(0, found.index).trim();
  return [diagnosticAt(parsed, placeIn(passage, found.index), 'title-mark', { mark: found[0] }, example)];
}

/** Matches pairs of straight double quotation marks, and of single ones around words. */
const quotes = /"[^"\n]*"|(?<![\p{L}\p{M}\p{N}'])'[^'\n]*[^\s']'(?![\p{L}\p{M}\p{N}])|"/gu;

function straightQuotes(parsed: Parsed, passage: TextPassage): Diagnostic[] {
  return [...passage.text.matchAll(quotes)].map(({ 0: found, index }) => {
    const text = found.length > 40 ? `${found.slice(0, 39)}…` : found;
    const example = `“${text.replace(/^["']|["']$/g, '')}”`;
    return diagnosticAt(parsed, placeIn(passage, index), 'straight-quotes', { text }, example);
  });
}

function foreignDigits(parsed: Parsed, passage: TextPassage): Diagnostic[] {
  return [...withoutQuotations(passage.text).matchAll(/[०-९]+/g)].map(({ 0: digits, index }) =>
    diagnosticAt(parsed, placeIn(passage, index), 'foreign-digits', { digits }, internationalDigits(digits)),
  );
}

/** A text with 0 to 9 in place of Devanagari digits. */
export const internationalDigits = (text: string): string =>
  text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
