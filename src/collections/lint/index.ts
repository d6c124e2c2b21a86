import { languages, originalLanguage } from '../../site.config.ts';
import { withoutSuppressed } from './suppression.ts';
import { withoutCascadingErrors } from './cascading-errors.ts';
import { contentOf, type Content } from './content.ts';
import type { ContentFile } from './files.ts';
import { isWarning } from './messages/params.ts';
import type { Parsed } from './parsed.ts';
import type { Diagnostic } from './diagnostic.ts';
import { citationProblems, statementProblems } from './rules/citations.ts';
import { chapterProblems } from './rules/chapters.ts';
import { componentProblems } from './rules/components.ts';
import { dateProblems } from './rules/dates.ts';
import { parityDiagnostics } from './rules/translation-parity.ts';
import { imageProblems, imageSizeProblems } from './rules/images.ts';
import { lengthProblems } from './rules/lengths.ts';
import { letterProblems } from './rules/letters.ts';
import { headingProblems, htmlProblems } from './rules/markup.ts';
import { placeProblems } from './rules/places.ts';
import { punctuationProblems } from './rules/punctuation.ts';
import { languageProblems } from './rules/other-language.ts';
import { linkProblems } from './rules/references.ts';
import { redirectProblems } from './rules/redirects.ts';
import {
  circularProblems,
  duplicateIdProblems,
  missingSectionProblems,
  relationProblems,
  sameLabelProblems,
  sameShapeProblems,
} from './rules/relations.ts';
import { schemaProblems } from './rules/schema.ts';
import { sourceProblems } from './rules/sources.ts';
import { emptyTextProblems, translatedWordsProblems } from './rules/texts.ts';
import { otherLetterProblems } from './rules/scripts.ts';
import { spellingProblems } from './rules/spellings.ts';
import { tableProblems } from './rules/tables.ts';
import { unquotedProblems } from './rules/unquoted.ts';
import { memoize } from '../../utils/memoize.ts';

/** Without these there is no site. */
const required = [
  ...languages.map((language) => `site.${language}.yaml`),
  'places.yaml',
  'categories.yaml',
  'topics.yaml',
  `pages/home.${originalLanguage}.md`,
];

/** What a file says by itself. Asked once: a file never changes, a corrected one is another. */
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
  emptyTextProblems,
  statementProblems,
  lengthProblems,
  letterProblems,
  otherLetterProblems,
  languageProblems,
  punctuationProblems,
  imageSizeProblems,
];

/**
 * Checks a content folder's files and tells everything that is wrong, by file and in the order of each file.
 * @param today the day up to which dates have come, `2026-11-22`
 */
export function check(files: readonly ContentFile[], today: string): Diagnostic[] {
  const content = contentOf(files);
  const problems = [
    ...content.files.flatMap((parsed) => [...ofFile(parsed), ...amongOthers(content, parsed, today)]),
    ...placeProblems(content, required),
    ...circularProblems(content),
    ...redirectProblems(content),
    ...chapterProblems(content),
    ...parityDiagnostics(content),
    ...translatedWordsProblems(content),
    ...sourceProblems(content),
    ...spellingProblems(content),
  ];
  return withoutCascadingErrors(withoutSuppressed(problems, content.files)).sort(inOrder);
}

const ofFile = memoize((parsed: Parsed): Diagnostic[] => fileRules.flatMap((rule) => rule(parsed)));

function amongOthers(content: Content, parsed: Parsed, today: string): Diagnostic[] {
  return [
    ...dateProblems(parsed, today),
    ...relationProblems(content, parsed),
    ...linkProblems(content, parsed),
    ...citationProblems(content, parsed),
    ...componentProblems(content, parsed),
    ...imageProblems(content, parsed),
  ];
}

/** The mistakes, without the warnings. */
export function mistakesAmong(problems: readonly Diagnostic[]): Diagnostic[] {
  return problems.filter(({ kind }) => !isWarning(kind));
}

const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
