import { type Language, languages, originalLanguage } from '../../../site.config.ts';
import { isRecord } from '../../../utils/text.ts';
import { siteSchema } from '../../schemas/index.ts';
import type { Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { valuesOf } from '../fields.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';
import { passagesOf, withoutQuotations } from '../passages.ts';

interface Spelling {
  found: string;
  wanted: string;
  /** The file that lists it. */
  where: string;
}

/** Names and terms in a spelling that their own entry lists as another one. */
export function spellingProblems(content: Content): Diagnostic[] {
  const known = new Map(languages.map((language) => [language, spellingsOf(content, language)]));
  return content.entries.flatMap((entry) => {
    const { language } = entry.role;
    const spellings = known.get(language);
    if (!spellings) return [];
    const kept = found.get(entry);
    if (kept?.key === spellings.key) return kept.problems;
    const problems = inFile(entry, spellings);
    found.set(entry, { key: spellings.key, problems });
    return problems;
  });
}

/** What was found in a file, and for which spellings. */
const found = new WeakMap<Parsed, { key: string; problems: Diagnostic[] }>();

interface Spellings {
  /** The same for the same spellings. */
  key: string;
  pattern: RegExp;
  byText: Map<string, Spelling>;
}

function inFile(parsed: Parsed, { pattern, byText }: Spellings): Diagnostic[] {
  return passagesOf(parsed).flatMap(({ text, offset, field }) =>
    [...plain(withoutQuotations(text)).matchAll(pattern)].flatMap(({ 0: match, index }): Diagnostic[] => {
      const spelling = byText.get(match);
      if (!spelling) return [];
      const around = plain(text).slice(
        Math.max(0, index - spelling.wanted.length),
        index + match.length + spelling.wanted.length,
      );
      if (around.includes(plain(spelling.wanted)) && plain(spelling.wanted).includes(match)) return [];
      return [
        diagnosticAt(parsed, offset + index, 'spelling', spelling, {
          ...(field && { field }),
          example: spelling.wanted,
        }),
      ];
    }),
  );
}

/** What the entries of people and terms list, as one pattern. Nothing to look for is a pattern that matches nothing. */
function spellingsOf(content: Content, language: Language): Spellings | undefined {
  const byText = new Map<string, Spelling>();
  for (const entry of content.entries) {
    const { folder, slug, language: own } = entry.role;
    if ((folder !== 'people' && folder !== 'glossary') || own !== originalLanguage) continue;
    const wanted = valuesOf(content.entry(folder, slug, language))?.title;
    if (typeof wanted !== 'string' || !wanted) continue;
    for (const found of variantsOf(entry, language)) {
      if (plain(found) !== plain(wanted)) byText.set(plain(found), { found, wanted, where: entry.path });
    }
  }
  for (const { wanted, others } of houseSpellings(content.at(`site.${language}.yaml`))) {
    for (const found of others) byText.set(plain(found), { found, wanted, where: `site.${language}.yaml` });
  }
  if (byText.size === 0) return undefined;
  const alternatives = [...byText.keys()].sort((a, b) => b.length - a.length).map((text) => RegExp.escape(text));
  const key = JSON.stringify([...byText]);
  return {
    key,
    byText,
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu'),
  };
}

/** What the site's own file asks for, as far as it can be read. */
function houseSpellings(file: Parsed | undefined): { wanted: string; others: string[] }[] {
  const read = houseSchema.safeParse(file?.fields?.values);
  return read.success ? (read.data.spellings ?? []) : [];
}
const houseSchema = siteSchema.pick({ spellings: true }).loose();

function variantsOf(entry: Parsed, language: Language): string[] {
  const variants = valuesOf(entry)?.variants;
  const list = isRecord(variants) ? variants[language] : undefined;
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string' && one.trim() !== '') : [];
}

/** Either apostrophe counts as the same; no letter moves. */
const plain = (text: string): string => text.replaceAll('’', "'");
