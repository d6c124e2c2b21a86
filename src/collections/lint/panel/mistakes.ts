import type { Language } from '../../../site.config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { editorLanguages, shownFolder, tell } from '../report.ts';

/** A mistake as the dev server hands it to a page. */
export interface ShownMistake {
  place: string;
  told: { language: Language; wrong: string; instead: string }[];
  example?: string;
}

/** Mistakes as the dev server shows them over a page. */
export function shownMistakes(problems: readonly Diagnostic[]): ShownMistake[] {
  return problems.map((problem) => {
    const { file, line, column, field, example } = problem;
    return {
      place: `${shownFolder()}${file}:${line}:${column}${field ? ` (${field})` : ''}`,
      told: editorLanguages.map((language) => ({ language, ...tell(problem, language) })),
      ...(example && { example }),
    };
  });
}
