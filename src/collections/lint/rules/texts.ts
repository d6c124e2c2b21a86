import { wordCount } from '../../../i18n/reading-time.ts';
import { hasPages } from '../../../utils/references.ts';
import { lengthOf, pageTitle, shownInSearch, wholeSentences } from '../../../utils/text.ts';
import { tellingTexts } from '../../markdown/text.ts';
import { type EntryFolder, bilingualSchemas } from '../../schemas/index.ts';
import { type Diagnostic, diagnosticAt, nameOfField } from '../diagnostic.ts';
import { fieldValues, typedAt, valuesOf } from '../fields.ts';
import type { Parsed } from '../parsed.ts';
import { passagesOf, placeIn, withoutQuotations } from '../passages.ts';

/** The folders whose entries need a text below the fields. */
const needText: readonly EntryFolder[] = ['meetings', 'sectors', 'events', 'chapters', 'questions', 'pages'];

/** Reports entries without a text, and texts that are longer or shorter than their collection recommends. */
export function textProblems(parsed: Parsed): Diagnostic[] {
  const { role, body, text } = parsed;
  if (role.is !== 'entry' || !body) return [];
  if (!body.text.trim()) {
    return needText.includes(role.folder) ? [diagnosticAt(parsed, text.trimEnd().length, 'no-text', {})] : [];
  }
  const range = bilingualSchemas[role.folder].words;
  const words = wordCount(passagesOf(parsed).find(({ field }) => field === undefined)?.text ?? '', role.language);
  if (!range || (words >= range.least && words <= range.most)) return [];
  return [diagnosticAt(parsed, body.offset, 'text-length', { words, ...range })];
}

/** Counts a letter with its vowel sign as one, as readers do. */
const letters = new Intl.Segmenter();

/** Reports fields that are too long for their place on the site, and titles of pages that search results cut off. */
export function fieldLengthProblems(parsed: Parsed): Diagnostic[] {
  const { role } = parsed;
  return fieldValues(parsed).flatMap(({ schema: { maxLetters }, value, path }) => {
    if (!maxLetters || typeof value !== 'string') return [];
    const text = value.trim();
    const isShownInSearch = path.join() === 'title' && role.is === 'entry' && hasPages(role.folder);
    const max = isShownInSearch ? shownInSearch.title : maxLetters;
    const length = isShownInSearch ? lengthOf(text) : [...letters.segment(text)].length;
    const place = { offset: typedAt(parsed, path)?.offset ?? 0, field: nameOfField(path) };
    const cut = isShownInSearch && { cut: pageTitle([text]) };
    return length > max ? [diagnosticAt(parsed, place, 'too-long', { max, length, ...cut })] : [];
  });
}

/** Reports texts of which no description of a page can be made. That of a quotation is made of its facts. */
export function descriptionProblems(parsed: Parsed): Diagnostic[] {
  const { role, body } = parsed;
  const values = valuesOf(parsed) ?? {};
  if (role.is === 'site') {
    return fieldValues(parsed).flatMap(({ value, path }) => {
      const name = path.at(-1);
      if (typeof value !== 'string' || (name !== 'description' && name !== 'lead')) return [];
      const texts = name === 'lead' ? [value, String(values.description)] : [value];
      if (wholeSentences(texts)) return [];
      const place = { offset: typedAt(parsed, path)?.offset ?? 0, field: nameOfField(path) };
      return [diagnosticAt(parsed, place, 'no-description', {})];
    });
  }
  if (role.is !== 'entry' || role.folder === 'quotes' || !hasPages(role.folder) || !body?.tree) return [];
  const isWritten = Boolean(body.text.trim()) && wholeSentences(tellingTexts(values, body.tree)) === undefined;
  return isWritten ? [diagnosticAt(parsed, body.offset, 'no-description', {})] : [];
}

/** Words that do not last. */
const passing = [
  // In capitals, or in Hindi in brackets or before a colon.
  [
    'left-over-note',
    /(?<![\p{L}\p{N}])(?:TODO|FIXME|XXX|TBD)(?![\p{L}\p{N}])|[([][^()[\]\n]*(?:करना|लिखना|जोड़ना|जाँचना|देखना|पूछना) (?:है|बाकी)[^()[\]\n]*[)\]]|(?:करना|लिखना|जोड़ना|जाँचना) है(?=:)/gu,
  ],
  // Not a newspaper’s “… Today”, आज तक, आज भी, कल-कारखाने, or the gloss of a quoted word.
  [
    'relative-day',
    /(?<![\p{L}\p{M}\p{N}-])(?:today|yesterday|tomorrow|(?<=(?:^|[.?!:]\s+))(?:Today|Yesterday|Tomorrow)|आज(?! तक| भी)|कल(?! तक| कारखान| पुर्ज))(?![\p{L}\p{M}\p{N})-])/gu,
  ],
] as const;

/** Reports notes that editors left for themselves, and words for a day that depend on when they are read. */
export function passingWords(parsed: Parsed): Diagnostic[] {
  // The translation of a quotation says what its original says.
  const passages = passagesOf(parsed).filter(({ field }) => field !== 'translation');
  return passages.flatMap((passage) =>
    passing.flatMap(([kind, pattern]) =>
      [...withoutQuotations(passage.text).matchAll(pattern)].map(({ 0: text, index }) =>
        diagnosticAt(parsed, placeIn(passage, index), kind, { text }),
      ),
    ),
  );
}
