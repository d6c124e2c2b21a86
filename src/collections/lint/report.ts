import { relative } from 'node:path';
import { languages, settings, type Language } from '../../site.config.ts';
import { suppressionOf } from './suppression.ts';
import { isWarning, type Kind, type Telling } from './messages/params.ts';
import { messages } from './messages/index.ts';
import type { Diagnostic } from './diagnostic.ts';

/**
 * What an editor is told of problems: for each its place, what is wrong and what to write instead, in each language, and
 * an example; then how many there are. Nothing is told of nothing.
 */
export function report(problems: readonly Diagnostic[], inLanguages: readonly Language[] = editorLanguages): string {
  if (problems.length === 0) return '';
  // What must be mended stands last, where a terminal shows it.
  const inOrder = [...problems].sort((a, b) => Number(isWarning(b.kind)) - Number(isWarning(a.kind)));
  const parts = inOrder.map((problem) => oneReport(problem, inLanguages));
  const warnings = problems.filter(({ kind }) => isWarning(kind)).length;
  const files = new Set(problems.map(({ file }) => file)).size;
  const summary = inLanguages.map((language) =>
    messages[language].summary(problems.length - warnings, warnings, files),
  );
  return [...parts, summary.join('\n')].join('\n\n');
}

/** The content folder as an editor would type it, with a slash at its end. */
export function shownFolder(): string {
  return `${relative(process.cwd(), settings.contentDir).replaceAll('\\', '/') || '.'}/`;
}

/** What an editor typed for a file or an entry, below the content folder: `content\\events\\opening` is `events/opening`. */
export function belowContent(typed: string): string {
  return typed.replaceAll('\\', '/').replace(shownFolder(), '');
}

/** English first: it is what a terminal can always show. */
export const editorLanguages: readonly Language[] = [...languages].reverse();

/** Warnings that end with what is asked for, or whose file has no fields where a comment could stand. */
const notAccepted: readonly Kind[] = ['unused-acceptance', 'outdated', 'unreviewed', 'image-too-large'];

function oneReport(problem: Diagnostic, inLanguages: readonly Language[]): string {
  const { file, line, column, field, example, kind } = problem;
  const place = `${shownFolder()}${file}:${line}:${column}${field ? ` (${field})` : ''}`;
  const told = inLanguages.map((language) => {
    const { error, warning, accept } = messages[language];
    const { wrong, instead } = tell(problem, language);
    const accepting = isWarning(kind) && !notAccepted.includes(kind) ? ` ${accept(suppressionOf(kind))}` : '';
    return `  ${isWarning(kind) ? warning : error}: ${wrong} ${instead}${accepting}`;
  });
  const label = inLanguages.map((language) => messages[language].example).join(' / ');
  return [place, ...told, ...(example ? [`  ${label}: ${example.trim().replaceAll('\n', '\n    ')}`] : [])].join('\n');
}

/** A problem in words. */
export function tell({ kind, facts }: Diagnostic, language: Language): Telling {
  const telling = messages[language].tell[kind] as (facts: unknown) => Telling;
  return telling(facts);
}
