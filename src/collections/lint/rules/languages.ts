import { type Language, languageDetails, languages, originalLanguage } from '../../../site.config.ts';
import { isIn, languageMeant, scriptIn, scriptOf } from '../../../utils/languages.ts';
import type { Content } from '../content.ts';
import { type Diagnostic, diagnosticAt, keyPlace } from '../diagnostic.ts';
import { valuesOf } from '../fields.ts';
import type { Parsed } from '../parsed.ts';
import { passagesOf, placeIn, withoutQuotations } from '../passages.ts';

/** Matches four or more words of one script: names are shorter, untranslated sentences longer. */
const runs = languages.map((language) => {
  const letter = `\\p{Script=${languageDetails[language].script}}`;
  const word = `${letter}[${letter}\\p{M}’'-]*`;
  return { language, run: new RegExp(`${word}(?:[ ,;:]+${word}){3,}`, 'gu') };
});

/** Reports paragraphs and sentences that are in another of the site's languages than the file: they have not been translated. */
export function untranslatedProblems(parsed: Parsed): Diagnostic[] {
  return passagesOf(parsed).flatMap((passage) =>
    [...withoutQuotations(passage.text).matchAll(/(?:\S.*\n?)+/g)].flatMap(({ 0: paragraph, index: start }) => {
      const at = (index: number) => placeIn(passage, start + index);
      if (isInOtherScript(paragraph, passage.language))
        return [diagnosticAt(parsed, at(0), 'other-script', { language: passage.language, text: startOf(paragraph) })];
      const typed = languageDetails[passage.language].script === 'Latin' ? undefined : typedForFont.exec(paragraph);
      if (typed)
        return [diagnosticAt(parsed, at(typed.index), 'other-script', { language: passage.language, text: typed[0] })];
      return runs
        .filter(({ language }) => language !== passage.language)
        .flatMap(({ run }) => [...paragraph.matchAll(run)])
        .map(({ 0: found, index }) =>
          diagnosticAt(parsed, at(index), 'other-language', { text: found.replace(/\s+/g, ' ') }),
        );
    }),
  );
}

/** Matches words that only a font such as Kruti Dev shows in another script: signs stand between their letters. */
const typedForFont = /(?:[A-Za-z]+ )*[A-Za-z]+[{=>~;][A-Za-z]+(?:[A-Za-z{=>~; ]*[A-Za-z])?/;

/** Whether a paragraph of more than a name has hardly a letter of its language's script. */
function isInOtherScript(paragraph: string, language: Language): boolean {
  const words = paragraph.match(/[\p{L}\p{M}]+/gu) ?? [];
  const own = words.filter((word) => inScript[language].test(word));
  return words.length > 3 && own.length < words.length / 10;
}

const inScript = Object.fromEntries(
  languages.map((language) => [language, new RegExp(`\\p{Script=${languageDetails[language].script}}`, 'u')]),
) as Record<Language, RegExp>;

/** The first words of a paragraph. */
const startOf = (paragraph: string): string => paragraph.trim().split(/\s+/).slice(0, 6).join(' ');

/** Reports words of a quote or a headline in a script that their stated language does not use. */
export function otherLetterProblems(parsed: Parsed): Diagnostic[] {
  const { language, original, title } = valuesOf(parsed) ?? {};
  const words = parsed.role.is === 'source' ? title : original;
  if (typeof language !== 'string' || typeof words !== 'string' || languageMeant(language) !== language) return [];
  const [script, own] = [scriptIn(words), scriptOf(language)];
  if (!script || !own || script === own) return [];
  // The likely language of a script depends on the country of the locale.
  const meant = new Intl.Locale(`und-${script}-IN`).maximize().language;
  const kind = script === 'Latn' ? 'latin-letters' : 'other-letters';
  return [diagnosticAt(parsed, ['language'], kind, { language, script, meant })];
}

/** Quotes whose words are in another language than a file's, without a translation in it; or with a needless one. */
export function quoteTranslationProblems(content: Content): Diagnostic[] {
  return content.entries.flatMap((entry) => {
    const { folder, slug, language } = entry.role;
    const own = valuesOf(entry);
    if (folder !== 'quotes' || !own) return [];
    const words = valuesOf(content.entry(folder, slug, originalLanguage))?.language;
    if (typeof words !== 'string' || languageMeant(words) !== words) return [];
    const isNeeded = !isIn(words, language);
    if (isNeeded === (own.translation !== undefined)) return [];
    if (!isNeeded) return [diagnosticAt(entry, keyPlace(entry, ['translation']), 'needless-translation', {})];
    const place = { offset: entry.fields?.end ?? 0, field: 'translation' };
    return [diagnosticAt(entry, place, 'missing-translation', { language: words }, "translation: '…'")];
  });
}
