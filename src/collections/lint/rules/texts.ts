import { originalLanguage } from '../../../site.config.ts';
import { isIn, languageMeant } from '../../../utils/languages.ts';
import type { EntryFolder } from '../../schemas/index.ts';
import type { Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { offsetOf, valuesOf } from '../fields.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';

/** Where the fields alone say nothing to a reader. */
const needText: readonly EntryFolder[] = ['meetings', 'sectors', 'events', 'chapters', 'questions', 'pages'];

/** An entry without a text. */
export function emptyTextProblems(parsed: Parsed): Diagnostic[] {
  const { role, body, text } = parsed;
  if (role.is !== 'entry' || !needText.includes(role.folder) || !body || body.text.trim()) return [];
  return [diagnosticAt(parsed, text.trimEnd().length, 'no-text', {})];
}

/** Quotes whose words are in another language than a file's, without a translation in it; or with a needless one. */
export function translatedWordsProblems(content: Content): Diagnostic[] {
  return content.entries.flatMap((entry): Diagnostic[] => {
    const { folder, slug, language } = entry.role;
    if (folder !== 'quotes') return [];
    const original = content.entry(folder, slug, originalLanguage);
    const [words, own] = [valuesOf(original)?.language, valuesOf(entry)];
    if (!own || typeof words !== 'string' || languageMeant(words) !== words) return [];
    const field = 'translation';
    const has = own[field] !== undefined;
    if (isIn(words, language)) {
      return has ? [diagnosticAt(entry, offsetOf(entry, [field], 'key'), 'needless-translation', {}, { field })] : [];
    }
    const end = entry.text.indexOf('\n---', entry.fields?.offset) + 1;
    return has
      ? []
      : [diagnosticAt(entry, end, 'missing-translation', { language: words }, { field, example: "translation: '…'" })];
  });
}
