import { relative } from 'node:path';
import { languages, settings, type Language } from '../../site.config.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Kind, isWarning, messageOf } from './messages/index.ts';
import { words } from './messages/report.ts';
import { suppressionOf } from './suppression.ts';

/**
 * Diagnostics as text: for each its place, what is wrong and what to write instead, in each language, and an example;
 * then their numbers. An empty string if there are none.
 */
export function report(problems: readonly Diagnostic[], inLanguages: readonly Language[] = editorLanguages): string {
  if (problems.length === 0) return '';
  // Mistakes come last, at the visible end of a terminal.
  const [warnings = [], mistakes = []] = [true, false].map((wanted) =>
    problems.filter(({ kind }) => isWarning(kind) === wanted),
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  const summary = inLanguages.map((language) => words[language].summary(mistakes.length, warnings.length, files));
  return [...[...warnings, ...mistakes].map((one) => oneReport(one, inLanguages)), summary.join('\n')].join('\n\n');
}

/** The path of the content folder as an editor would type it, with a slash at its end. */
export function shownFolder(): string {
  return `${relative(process.cwd(), settings.contentDir).replaceAll('\\', '/') || '.'}/`;
}

/** A typed path below the content folder: `content\\events\\opening` gives `events/opening`. */
export function belowContent(typed: string): string {
  return typed.replaceAll('\\', '/').replace(shownFolder(), '');
}

/** English first: every terminal can show it. */
export const editorLanguages: readonly Language[] = [...languages].reverse();

/** Warnings that a comment cannot accept: only a correction ends them, or their files have no fields. */
const notAccepted: readonly Kind[] = ['unused-acceptance', 'outdated', 'unreviewed', 'image-too-large'];

function oneReport(problem: Diagnostic, inLanguages: readonly Language[]): string {
  const { file, line, column, field, example, kind, fix } = problem;
  const place = `${shownFolder()}${file}:${line}:${column}${field ? ` (${field})` : ''}`;
  const sentences = inLanguages.map((language) => {
    const { error, warning, accept, fixable } = words[language];
    const accepting = isWarning(kind) && !notAccepted.includes(kind) ? ` ${accept(suppressionOf(kind))}` : '';
    return `  ${isWarning(kind) ? warning : error}: ${tell(problem, language)}${fix ? ` ${fixable}` : ''}${accepting}`;
  });
  const label = inLanguages.map((language) => words[language].example).join(' / ');
  const examples = example ? [`  ${label}: ${example.trim().replaceAll('\n', '\n    ')}`] : [];
  return [place, ...sentences, ...examples].join('\n');
}

/** What is wrong and what to write instead, in sentences. */
export function tell(problem: Pick<Diagnostic, 'kind' | 'params'>, language: Language): string {
  const message = messageOf(problem);
  return `${message[language]} ${message[`${language}Fix`]}`;
}
