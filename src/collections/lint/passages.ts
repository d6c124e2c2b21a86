import { originalLanguage, type Language } from '../../site.config.ts';
import { typedAt, walkValues } from './fields.ts';
import type { Parsed } from './parsed.ts';
import { nameOfField } from './diagnostic.ts';
import { memoize } from '../../utils/memoize.ts';

/** A piece of text for readers, as it is typed, with everything that they do not read blanked out. */
export interface TextPassage {
  text: string;
  /** Where it begins in the file. */
  offset: number;
  language: Language;
  /** The field it is the value of; none for the text below the fields. */
  field?: string;
}

/** The texts for readers in a file. */
export const passagesOf = memoize((parsed: Parsed): readonly TextPassage[] => {
  const language = languageOf(parsed);
  return language ? [...fieldPassages(parsed, language), ...bodyPassages(parsed, language)] : [];
});

function languageOf({ role }: Parsed): Language | undefined {
  if (role.is === 'entry' || role.is === 'site') return role.language;
  return role.is === 'source' || role.is === 'list' ? originalLanguage : undefined;
}

function fieldPassages(parsed: Parsed, language: Language): TextPassage[] {
  const passages: TextPassage[] = [];
  walkValues(parsed, ({ prose }, value, path) => {
    const typed = prose && typeof value === 'string' ? typedAt(parsed, path) : undefined;
    if (typed) passages.push({ ...typed, language, field: nameOfField(path) });
  });
  return passages;
}

/** What stands in a text that is not read: citations, addresses, ids, comments, components, and code. */
const unread =
  /\s*\[@[^\]\n]*\]|\]\([^)\n]*\)|\{#[^}\n]*\}|<!--.*?-->|\{\/\*.*?\*\/\}|<\/?[A-Za-z][^>\n]*>|https?:\/\/[^\s)\]]+|`[^`\n]*`/gs;

const statement = /^(?:import|export)\b.*$/gm;

function bodyPassages({ body, path }: Parsed, language: Language): TextPassage[] {
  if (!body) return [];
  const text = path.endsWith('.mdx') ? body.text.replace(statement, blank) : body.text;
  return [{ text: text.replace(unread, blank), offset: body.offset, language }];
}

/** As many spaces, so that every other letter stays in its place. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** The same text without what it quotes, whose spelling is that of its source. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|‘[^’]*’(?!\p{L})/gu, blank);
}
