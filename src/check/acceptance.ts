import { nearest } from '../library/nearest.ts';
import { warningKinds, type Kind } from './messages/facts.ts';
import { problemAt, type Parsed } from './parsed.ts';
import type { Problem } from './problem.ts';

/** A comment among the fields: `# accept: spelling, full-stop (and why)`. */
const comment = /(?:^|\s)#\s*accept:\s*([\w-]+(?:\s*,\s*[\w-]+)*)/gm;

/** How a kind of warning is accepted. */
export const acceptanceOf = (kind: Kind): string => `# accept: ${kind}`;

/** The kinds of warnings that a file's comments accept, and where each is named. */
function accepted({ text, body }: Parsed): { kind: string; offset: number }[] {
  return [...text.slice(0, body?.offset).matchAll(comment)].flatMap(({ 0: whole, 1: kinds = '', index }) =>
    kinds.split(/\s*,\s*/).map((kind) => ({ kind, offset: index + whole.indexOf(kind, whole.indexOf(':')) })),
  );
}

/** Leaves out the warnings that their file accepts; a comment that accepts nothing is a warning of its own. */
export function withoutAccepted(problems: readonly Problem[], files: readonly Parsed[]): Problem[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const told = files.flatMap((parsed) => {
    const own = byFile.get(parsed.path) ?? [];
    byFile.delete(parsed.path);
    const kinds = accepted(parsed);
    if (kinds.length === 0) return own;
    const known: readonly string[] = warningKinds;
    const needless = kinds.flatMap(({ kind, offset }): Problem[] => {
      if (!known.includes(kind)) {
        return [problemAt(parsed, offset, 'unknown-acceptance', { kind, near: nearest(kind, known), known })];
      }
      return own.some((problem) => problem.kind === kind)
        ? []
        : [problemAt(parsed, offset, 'unused-acceptance', { kind })];
    });
    const isAccepted = ({ kind }: Problem): boolean => known.includes(kind) && kinds.some((one) => one.kind === kind);
    return [...own.filter((problem) => !isAccepted(problem)), ...needless];
  });
  return [...told, ...[...byFile.values()].flat()];
}
