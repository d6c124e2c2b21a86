import { languageDetails } from '../../../site.config.ts';
import { type Edit, endsWithAbbreviation, sentencesOf } from '../../../utils/text.ts';
import { type Diagnostic, diagnosticAt } from '../diagnostic.ts';
import type { Parsed } from '../parsed.ts';
import { type TextPassage, passagesOf, placeIn, withoutQuotations } from '../passages.ts';
import { textOfNode } from '../tree.ts';

/**
 * Reports marks that the site does not use (full stops for dandas, straight quotation marks, Devanagari digits), signs typed
 * twice, paragraphs without a mark at their end, and sentences that are hard to read.
 */
export function punctuationProblems(parsed: Parsed): Diagnostic[] {
  return [
    ...paragraphsWithoutDanda(parsed),
    ...passagesOf(parsed).flatMap((passage) => [
      ...fullStops(parsed, passage),
      ...titleMarks(parsed, passage),
      ...straightQuotes(parsed, passage),
      ...foreignDigits(parsed, passage),
      ...doubledSigns(parsed, passage),
      ...longSentences(parsed, passage),
    ]),
  ];
}

function fullStops(parsed: Parsed, passage: TextPassage): Diagnostic[] {
  if (languageDetails[passage.language].endMark !== '।') return [];
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

/** Matches pairs of straight double quotation marks, pairs of single ones around words, and a lone double one. */
const quotes = /"[^"\n]*"|(?<![\p{L}\p{M}\p{N}'])'[^'\n]*[^\s']'(?![\p{L}\p{M}\p{N}])|"/gu;

function straightQuotes(parsed: Parsed, passage: TextPassage): Diagnostic[] {
  return [...passage.text.matchAll(quotes)].map(({ 0: found, index }) => {
    const text = found.length > 40 ? `${found.slice(0, 39)}…` : found;
    const place = placeIn(passage, index);
    const fix = isAroundWords(passage.text, index, found) ? curved(parsed, passage, index, found) : undefined;
    const example = fix?.text ?? `“${text.replace(/^["']|["']$/g, '')}”`;
    return diagnosticAt(parsed, place, 'straight-quotes', { text }, example, fix);
  });
}

/** Whether two straight double quotation marks open before words and close behind them: not so for inches. */
function isAroundWords(text: string, index: number, found: string): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + found.length)];
  return (
    /^"(?!\s)[^“”]+(?<!\s)"$/.test(found) && /(?:^|[\s(“—–])$/.test(before) && /^(?:$|[\s)”—–.,;:?!।])/.test(after)
  );
}

/** The edit that makes straight quotation marks curved; inside others they are single. */
function curved(parsed: Parsed, { text, offset }: TextPassage, index: number, found: string): Edit {
  const [from, to] = [offset + index, offset + index + found.length];
  const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
  const [open, close] = before.lastIndexOf('“') > before.lastIndexOf('”') ? '‘’' : '“”';
  return { from, to, text: `${open}${parsed.text.slice(from + 1, to - 1)}${close}` };
}

function foreignDigits(parsed: Parsed, passage: TextPassage): Diagnostic[] {
  return [...withoutQuotations(passage.text).matchAll(/[०-९]+/g)].map(({ 0: digits, index }) => {
    const [place, text] = [placeIn(passage, index), internationalDigits(digits)];
    const fix = { from: place.offset, to: place.offset + digits.length, text };
    return diagnosticAt(parsed, place, 'foreign-digits', { digits }, text, fix);
  });
}

/** Two vowel signs in a row, or the same mark or danda twice: a slip that is hard to see. */
const doubled = /[\u093E-\u094C\u0962\u0963]{2,}|([\u0900-\u0903\u093C\u094D])\1+|।\s*।/gu;

function doubledSigns(parsed: Parsed, passage: TextPassage): Diagnostic[] {
  return [...passage.text.matchAll(doubled)].map(({ 0: signs, index }) => {
    const before = /[\p{L}\p{M}]*$/u.exec(passage.text.slice(0, index))?.[0] ?? '';
    const example = before + (signs.startsWith('।') ? '।' : signs.slice(0, 1));
    return diagnosticAt(parsed, placeIn(passage, index), 'doubled-sign', { word: before + signs }, example);
  });
}

/** A paragraph of Hindi ends in a danda or another mark. A paragraph that leads to a list may end in a colon. */
function paragraphsWithoutDanda(parsed: Parsed): Diagnostic[] {
  const { role, body } = parsed;
  if (role.is !== 'entry' || languageDetails[role.language].endMark !== '।') return [];
  return (body?.tree?.children ?? []).flatMap((node) => {
    // A link alone is not a sentence.
    if (node.type !== 'paragraph' || node.children.every(({ type }) => type === 'link')) return [];
    const text = textOfNode(node)
      .replace(/\s*\[@[^\]]*\]/g, '')
      .trimEnd();
    const word = /[\p{Script=Devanagari}\p{M}]+$/u.exec(text)?.[0];
    return word ? [diagnosticAt(parsed, node, 'no-danda', { word }, `${word}।`)] : [];
  });
}

/** The most semicolons that a sentence should have. */
const mostSemicolons = 1;

function longSentences(parsed: Parsed, passage: TextPassage): Diagnostic[] {
  const longest = languageDetails[passage.language].longestSentence;
  // The translation of a quotation is as long as its original.
  if (longest === undefined || passage.field === 'translation') return [];
  const paragraphs = [...passage.text.matchAll(/[^\n]+/g)];
  return paragraphs.flatMap(({ 0: paragraph, index }) =>
    sentencesOf(withoutQuotations(paragraph)).flatMap(({ text, offset }) => {
      const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
      const semicolons = text.split(';').length - 1;
      if (words <= longest && semicolons <= mostSemicolons) return [];
      return [diagnosticAt(parsed, placeIn(passage, index + offset), 'long-sentence', { words, semicolons })];
    }),
  );
}

/** A text with 0 to 9 in place of Devanagari digits. */
export const internationalDigits = (text: string): string =>
  text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
