import { appendFileSync } from 'node:fs';
import { isWarning } from '../src/collections/lint/messages/index.ts';
import type { Diagnostic } from '../src/collections/lint/diagnostic.ts';
import { editorLanguages, shownFolder, tell } from '../src/collections/lint/report.ts';

/** Shows a command's output in GitHub Actions, as annotations and in the step's summary. Does nothing elsewhere. */
export function tellGitHub(text: string, annotations: readonly string[]): void {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_ACTIONS) console.log(annotations.join('\n'));
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `\`\`\`\`text\n${text}\n\`\`\`\`\n`);
}

/**
 * An annotation as GitHub Actions reads it
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 * @param properties its title, and the file, line and column that it refers to
 */
export function annotation(
  level: 'error' | 'warning',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${written.join(',')}::${data(message)}`;
}

/** A problem as an annotation, which GitHub shows beside its line in a pull request. */
export function problemAnnotation(problem: Diagnostic): string {
  const { kind, file, line, column, example } = problem;
  const messages = editorLanguages.map((language) => tell(problem, language));
  const place = { file: shownFolder() + file, line, col: column, title: kind };
  return annotation(
    isWarning(kind) ? 'warning' : 'error',
    place,
    [...messages, ...(example ? [example] : [])].join('\n'),
  );
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
