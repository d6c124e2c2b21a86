import { settings } from '../../site.config.ts';
import { memoize } from '../../utils/memoize.ts';
import { withoutCascadingErrors } from './cascading-errors.ts';
import { contentOf, type Content } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { ContentFile } from './files.ts';
import { isWarning } from './messages/index.ts';
import type { Parsed } from './parsed.ts';
import { citationProblems, listedSourceProblems, sentenceProblems, unusedSourceProblems } from './rules/citations.ts';
import { componentProblems } from './rules/components.ts';
import { chapterProblems, dateProblems } from './rules/dates.ts';
import { imageSizeProblems, imageProblems, unusedImageProblems } from './rules/images.ts';
import { otherLetterProblems, quoteTranslationProblems, untranslatedProblems } from './rules/languages.ts';
import { leftOverProblems, listProblems, plainTextProblems } from './rules/left-over.ts';
import { letterProblems } from './rules/letters.ts';
import { headingProblems, htmlProblems, tableProblems } from './rules/markup.ts';
import { placeProblems } from './rules/places.ts';
import { punctuationProblems } from './rules/punctuation.ts';
import { redirectProblems } from './rules/redirects.ts';
import { linkProblems } from './rules/references.ts';
import {
  circularProblems,
  duplicateIdProblems,
  missingSectionProblems,
  relationProblems,
  sameLabelProblems,
  sameShapeProblems,
} from './rules/relations.ts';
import { schemaProblems } from './rules/schema.ts';
import { spellingProblems, synonymProblems } from './rules/spellings.ts';
import { descriptionProblems, fieldLengthProblems, passingWords, textProblems } from './rules/texts.ts';
import { parityDiagnostics } from './rules/translation-parity.ts';
import { unquotedProblems } from './rules/unquoted.ts';
import { withoutSuppressed } from './suppression.ts';

/** Rules for a single file. Their results are memoized by the file's object. */
const fileRules: readonly ((parsed: Parsed) => Diagnostic[])[] = [
  ({ problems }) => problems,
  schemaProblems,
  unquotedProblems,
  duplicateIdProblems,
  sameLabelProblems,
  sameShapeProblems,
  missingSectionProblems,
  headingProblems,
  htmlProblems,
  tableProblems,
  listProblems,
  leftOverProblems,
  plainTextProblems,
  textProblems,
  fieldLengthProblems,
  descriptionProblems,
  synonymProblems,
  passingWords,
  sentenceProblems,
  listedSourceProblems,
  letterProblems,
  otherLetterProblems,
  untranslatedProblems,
  punctuationProblems,
  imageSizeProblems,
];

/** Rules for a file in relation to others. */
const relationRules: readonly ((content: Content, parsed: Parsed) => Diagnostic[])[] = [
  relationProblems,
  linkProblems,
  citationProblems,
  componentProblems,
  imageProblems,
];

/** Rules for the content as a whole. */
const contentRules: readonly ((content: Content) => Diagnostic[])[] = [
  placeProblems,
  circularProblems,
  redirectProblems,
  chapterProblems,
  parityDiagnostics,
  quoteTranslationProblems,
  unusedSourceProblems,
  unusedImageProblems,
  spellingProblems,
];

/**
 * Checks a content folder's files and returns all mistakes and warnings, sorted by file, line and column.
 * @param day today, such as `2026-11-22`: later dates are mistakes
 */
export function check(files: readonly ContentFile[], day = today()): Diagnostic[] {
  const content = contentOf(files);
  const problems = [
    ...content.files.flatMap((parsed) => [
      ...ofFile(parsed),
      ...dateProblems(parsed, day),
      ...relationRules.flatMap((rule) => rule(content, parsed)),
    ]),
    ...contentRules.flatMap((rule) => rule(content)),
  ];
  return withoutCascadingErrors(withoutSuppressed(problems, content.files)).sort(inOrder);
}

const ofFile = memoize((parsed: Parsed) => fileRules.flatMap((rule) => rule(parsed)));

/** The latest date anywhere on earth, such as `2026-11-22`: an editor may be in a time zone ahead of the server's. */
export function today(): string {
  const furthestAhead = 14 * 3_600_000;
  return new Date((settings.buildTime ?? Date.now()) + furthestAhead).toISOString().slice(0, 10);
}

/** The mistakes, without the warnings. */
export function mistakesAmong(problems: readonly Diagnostic[]): Diagnostic[] {
  return problems.filter(({ kind }) => !isWarning(kind));
}

const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
