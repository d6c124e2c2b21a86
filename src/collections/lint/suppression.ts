import { nearest } from '../../utils/nearest.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Kind, warningKinds } from './messages/params.ts';
import { type Parsed, diagnosticAt } from './parsed.ts';

/** A comment among the fields: `# accept: spelling, full-stop (and why)`. */
const comment = /(?:^|\s)#\s*accept:\s*([\w-]+(?:\s*,\s*[\w-]+)*)/gm;

/** How a kind of warning is accepted. */
export const suppressionOf = (kind: Kind): string => `# accept: ${kind}`;

/** The kinds of warnings that a file's comments accept, and where each is named. */
function accepted({ text, body }: Parsed): { kind: string; offset: number }[] {
  return [...text.slice(0, body?.offset).matchAll(comment)].flatMap(({ 0: whole, 1: kinds = '', index }) =>
    kinds.split(/\s*,\s*/).map((kind) => ({ kind, offset: index + whole.indexOf(kind, whole.indexOf(':')) })),
  );
}

/** Leaves out the warnings that their file accepts; a comment that accepts nothing is a warning of its own. */
export function withoutSuppressed(problems: readonly Diagnostic[], files: readonly Parsed[]): Diagnostic[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const told = files.flatMap((parsed) => {
    const own = byFile.get(parsed.path) ?? [];
    byFile.delete(parsed.path);
    const kinds = accepted(parsed);
    if (kinds.length === 0) return own;
    const known: readonly string[] = warningKinds;
    const needless = kinds.flatMap(({ kind, offset }): Diagnostic[] => {
      if (!known.includes(kind)) {
        return [diagnosticAt(parsed, offset, 'unknown-acceptance', { kind, near: nearest(kind, known), known })];
      }
      return own.some((problem) => problem.kind === kind)
        ? []
        : [diagnosticAt(parsed, offset, 'unused-acceptance', { kind })];
    });
    const isAccepted = ({ kind }: Diagnostic): boolean =>
      known.includes(kind) && kinds.some((one) => one.kind === kind);
    return [...own.filter((problem) => !isAccepted(problem)), ...needless];
  });
  return [...told, ...[...byFile.values()].flat()];
}
