import { languageMeant, scriptIn, scriptOf } from '../../../utils/languages.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { offsetOf, valuesOf } from '../fields.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';

/** The words of a quote or a headline in letters that the language named beside them is not written in. */
export function otherLetterProblems(parsed: Parsed): Diagnostic[] {
  const { language, original, title } = valuesOf(parsed) ?? {};
  const words = parsed.role.is === 'source' ? title : original;
  if (typeof language !== 'string' || typeof words !== 'string' || languageMeant(language) !== language) return [];
  const [script, own] = [scriptIn(words), scriptOf(language)];
  if (!script || !own || script === own) return [];
  // Which language a script stands for depends on the country: in this one Arabic letters are Urdu.
  const meant = new Intl.Locale(`und-${script}-IN`).maximize().language;
  const kind = script === 'Latn' ? 'latin-letters' : 'other-letters';
  const facts = { language, script, meant };
  return [diagnosticAt(parsed, offsetOf(parsed, ['language']), kind, facts, { field: 'language' })];
}
