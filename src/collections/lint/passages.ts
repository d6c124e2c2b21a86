import { originalLanguage, type Language } from '../../site.config.ts';
import { memoize } from '../../utils/memoize.ts';
import { type FieldPlace, nameOfField } from './diagnostic.ts';
import { fieldValues, typedAt } from './fields.ts';
import type { Parsed } from './parsed.ts';

/** A piece of text for readers, with spaces in place of everything that is not shown. */
export interface TextPassage {
  text: string;
  /** Where it begins in the file. */
  offset: number;
  language: Language;
  /** The field that contains it; absent for the text below the fields. */
  field?: string;
}

/** The texts for readers in a file. */
export const passagesOf = memoize((parsed: Parsed): readonly TextPassage[] => {
  const { role, body } = parsed;
  if (role.is !== 'entry' && role.is !== 'site' && role.is !== 'source' && role.is !== 'list') return [];
  const language = 'language' in role ? role.language : originalLanguage;
  const passages = fieldValues(parsed).flatMap(({ schema, value, path }): TextPassage[] => {
    const typed = schema.prose && typeof value === 'string' ? typedAt(parsed, path) : undefined;
    return typed ? [{ ...typed, language, field: nameOfField(path) }] : [];
  });
  if (!body) return passages;
  const text = parsed.path.endsWith('.mdx') ? body.text.replace(/^(?:import|export)\b.*$/gm, blank) : body.text;
  return [...passages, { text: text.replace(unread, blank), offset: body.offset, language }];
});

/** Matches what readers do not see: citations, addresses, ids, comments, components, and code. */
const unread =
  /\s*\[@[^\]\n]*\]|\]\([^)\n]*\)|\{#[^}\n]*\}|<!--.*?-->|\{\/\*.*?\*\/\}|<\/?[A-Za-z][^>\n]*>|https?:\/\/[^\s)\]]+|`[^`\n]*`/gs;

/** Spaces of the same length, so that the offsets of all other letters remain valid. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** The place of what is found in a passage. */
export function placeIn({ offset, field }: Pick<TextPassage, 'offset' | 'field'>, index: number): FieldPlace {
  return { offset: offset + index, field };
}

/** The text without quotations, which follow the spelling of their source. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|‘[^’]*’(?!\p{L})/gu, blank);
}
