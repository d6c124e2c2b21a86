import { type Language, languages } from '../../../site.config.ts';
import { isRecord } from '../../../utils/text.ts';
import { siteSchema } from '../../schemas/index.ts';
import type { Content, EntryFile } from '../content.ts';
import { type Diagnostic, diagnosticAt, nameOfField } from '../diagnostic.ts';
import { typedAt, valuesOf } from '../fields.ts';
import type { Parsed } from '../parsed.ts';
import { passagesOf, placeIn, withoutQuotations } from '../passages.ts';

interface Spelling {
  kind: 'spelling' | 'wording';
  found: string;
  wanted: string;
  /** The file that lists it. */
  where: string;
}

/** Reports spellings that the entry of the name or term lists as variants, and words for which the site lists another. */
export function spellingProblems(content: Content): Diagnostic[] {
  return languages.flatMap((language) => {
    const spellings = new Map(
      spellingsOf(content, language).map((spelling) => [straightQuotes(spelling.found), spelling]),
    );
    if (spellings.size === 0) return [];
    const alternatives = [...spellings.keys()].sort((a, b) => b.length - a.length).map((text) => RegExp.escape(text));
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
    return content.entries
      .filter(({ role }) => role.language === language)
      .flatMap((entry) => spellingsFound(entry, pattern, spellings));
  });
}

function spellingsFound(entry: EntryFile, pattern: RegExp, spellings: ReadonlyMap<string, Spelling>): Diagnostic[] {
  return passagesOf(entry).flatMap((passage) =>
    [...straightQuotes(withoutQuotations(passage.text)).matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const listed = spellings.get(found);
      if (!listed) return [];
      const { kind, ...spelling } = listed;
      const wanted = straightQuotes(spelling.wanted);
      const start = Math.max(0, index - wanted.length);
      const around = straightQuotes(passage.text).slice(start, index + found.length + wanted.length);
      // Not where the variant is a part of the right spelling.
      if (wanted.includes(found) && around.includes(wanted)) return [];
      return [diagnosticAt(entry, placeIn(passage, index), kind, spelling, spelling.wanted)];
    }),
  );
}

/** The variants listed by entries of people and terms, and by the site's own file if it can be parsed. */
function spellingsOf(content: Content, language: Language): Spelling[] {
  const ofEntries = [...content.originals('people'), ...content.originals('glossary')].flatMap((entry): Spelling[] => {
    const wanted = valuesOf(content.entry(entry.role.folder, entry.role.slug, language))?.title;
    if (typeof wanted !== 'string' || !wanted) return [];
    return variantsOf(entry, language).map((found) => ({ kind: 'spelling', found, wanted, where: entry.path }));
  });
  const where = `site.${language}.yaml`;
  const { data } = houseSchema.safeParse(content.at(where)?.fields?.values);
  const ofSite = (['spelling', 'wording'] as const).flatMap((kind) =>
    (data?.[kind === 'spelling' ? 'spellings' : 'wording'] ?? []).flatMap(({ wanted, others }) =>
      others.map((found): Spelling => ({ kind, found, wanted, where })),
    ),
  );
  return [...ofEntries.filter(({ found, wanted }) => straightQuotes(found) !== straightQuotes(wanted)), ...ofSite];
}

/** Reports synonyms for the search that do nothing, or that join two lines to one. */
export function synonymProblems(parsed: Parsed): Diagnostic[] {
  const lines = parsed.role.is === 'site' ? valuesOf(parsed)?.synonyms : undefined;
  const seen = new Set<string>();
  return (Array.isArray(lines) ? lines : []).flatMap((line: unknown, index) => {
    if (typeof line !== 'string') return [];
    const place = {
      offset: typedAt(parsed, ['synonyms', index])?.offset ?? 0,
      field: nameOfField(['synonyms', index]),
    };
    const names = line.split(',').map((name) => name.trim().toLowerCase());
    const twice = names.filter((name) => name && seen.has(name));
    for (const name of names) seen.add(name);
    return [
      ...(names.filter(Boolean).length < 2 ? [diagnosticAt(parsed, place, 'synonym-alone', {})] : []),
      ...twice.map((name) => diagnosticAt(parsed, place, 'synonym-twice', { name })),
    ];
  });
}

const houseSchema = siteSchema.pick({ spellings: true, wording: true }).loose();

function variantsOf(entry: Parsed, language: Language): string[] {
  const variants = valuesOf(entry)?.variants;
  const list = isRecord(variants) ? variants[language] : undefined;
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string' && one.trim() !== '') : [];
}

/** Treats both apostrophes alike; offsets do not change. */
const straightQuotes = (text: string): string => text.replaceAll('’', "'");
