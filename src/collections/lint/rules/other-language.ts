import { languageFacts, languages } from '../../../site.config.ts';
import { diagnosticAt, type Parsed } from '../parsed.ts';
import { passagesOf, withoutQuotations } from '../passages.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Four words or more of one script: a name is shorter, a sentence that was not translated is longer. */
const runs = new Map(
  languages.map((language) => {
    const { script } = languageFacts[language];
    const word = `[\\p{Script=${script}}\\p{M}’'-]+`;
    return [language, new RegExp(`${word}(?:[ ,;:]+${word}){3,}`, 'gu')];
  }),
);

/** Passages in another language of the site than the file's, which is how a sentence looks that nobody has translated. */
export function languageProblems(parsed: Parsed): Diagnostic[] {
  return passagesOf(parsed).flatMap(({ text, offset, field, language }) =>
    [...runs].flatMap(([other, run]) =>
      other === language
        ? []
        : [...withoutQuotations(text).matchAll(run)].map(({ 0: found, index }) =>
            diagnosticAt(
              parsed,
              offset + index,
              'other-language',
              { text: found.replace(/\s+/g, ' ') },
              field ? { field } : {},
            ),
          ),
    ),
  );
}
