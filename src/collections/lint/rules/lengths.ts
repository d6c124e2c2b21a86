import { wordCount } from '../../../i18n/reading-time.ts';
import { bilingualSchemas } from '../../schemas/index.ts';
import { typedAt, walkValues } from '../fields.ts';
import { diagnosticAt, type Parsed } from '../parsed.ts';
import { passagesOf } from '../passages.ts';
import { nameOfField, type Diagnostic } from '../diagnostic.ts';

/** Texts that are longer or shorter than their place on the site is made for. */
export function lengthProblems(parsed: Parsed): Diagnostic[] {
  return [...fieldLengthProblems(parsed), ...textLengthProblems(parsed)];
}

const segmenter = new Intl.Segmenter();

function fieldLengthProblems(parsed: Parsed): Diagnostic[] {
  const problems: Diagnostic[] = [];
  walkValues(parsed, ({ maxLetters }, value, path) => {
    if (!maxLetters || typeof value !== 'string') return;
    // A reader counts a letter with its vowel sign as one.
    const length = [...segmenter.segment(value.trim())].length;
    const offset = typedAt(parsed, path)?.offset ?? 0;
    const field = nameOfField(path);
    if (length > maxLetters)
      problems.push(diagnosticAt(parsed, offset, 'too-long', { max: maxLetters, length }, { field }));
  });
  return problems;
}

function textLengthProblems(parsed: Parsed): Diagnostic[] {
  const { role, body } = parsed;
  if (role.is !== 'entry' || !body?.text.trim()) return [];
  const range = bilingualSchemas[role.folder].words;
  const text = passagesOf(parsed).find(({ field }) => field === undefined)?.text ?? '';
  const words = wordCount(text, role.language);
  if (!range || (words >= range.least && words <= range.most)) return [];
  return [diagnosticAt(parsed, body.offset, 'text-length', { words, ...range })];
}
