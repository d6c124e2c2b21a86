import { isWarning } from '../src/check/messages/facts.ts';
import type { Problem } from '../src/check/problem.ts';
import { editorLanguages, shownFolder, tell } from '../src/check/report.ts';

/**
 * Problems as GitHub shows them beside the lines of a pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function annotations(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const { kind, file, line, column, example } = problem;
      const told = editorLanguages.map((language) => Object.values(tell(problem, language)).join(' '));
      const message = [...told, ...(example ? [example] : [])].join('\n');
      const place = `file=${property(shownFolder() + file)},line=${line},col=${column},title=${property(kind)}`;
      return `::${isWarning(kind) ? 'warning' : 'error'} ${place}::${data(message)}`;
    })
    .join('\n');
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
