import { nearest } from '../../utils/nearest.ts';
import { type Diagnostic, diagnosticAt } from './diagnostic.ts';
import { type Kind, warningKinds } from './messages/index.ts';
import type { Parsed } from './parsed.ts';

/** A comment among the fields: `# accept: spelling, full-stop (and why)`. */
const comment = /(?:^|\s)#\s*accept:\s*([\w-]+(?:\s*,\s*[\w-]+)*)/gm;

/** The comment that accepts a kind of warning. */
export const suppressionOf = (kind: Kind): string => `# accept: ${kind}`;

/** The kinds of warnings that a file's comments accept, with their offsets. */
function accepted({ text, body }: Parsed): { kind: string; offset: number }[] {
  return [...text.slice(0, body?.offset).matchAll(comment)].flatMap(({ 0: whole, 1: kinds = '', index }) =>
    kinds.split(/\s*,\s*/).map((kind) => ({ kind, offset: index + whole.indexOf(kind, whole.indexOf(':')) })),
  );
}

/** Removes the warnings that their file accepts, and adds a warning for each comment that accepts nothing. */
export function withoutSuppressed(problems: readonly Diagnostic[], files: readonly Parsed[]): Diagnostic[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const acceptances = new Map(files.map((parsed) => [parsed.path, accepted(parsed)]));
  const needless = files.flatMap((parsed) =>
    (acceptances.get(parsed.path) ?? []).flatMap(({ kind, offset }) => {
      if (!warningKinds.includes(kind)) {
        const params = { kind, near: nearest(kind, warningKinds), known: warningKinds };
        return [diagnosticAt(parsed, offset, 'unknown-acceptance', params)];
      }
      const isUsed = byFile.get(parsed.path)?.some((problem) => problem.kind === kind);
      return isUsed ? [] : [diagnosticAt(parsed, offset, 'unused-acceptance', { kind })];
    }),
  );
  const isAccepted = ({ kind, file }: Diagnostic): boolean =>
    warningKinds.includes(kind) && (acceptances.get(file) ?? []).some((one) => one.kind === kind);
  return [...problems.filter((problem) => !isAccepted(problem)), ...needless];
}
