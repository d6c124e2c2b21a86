import { globSync, readFileSync } from 'node:fs';
import { valuesOf } from '../../collections/lint/fields.ts';
import type { ContentFile } from '../../collections/lint/files.ts';
import { parse } from '../../collections/lint/parsed.ts';
import { allNodes, textOfNode } from '../../collections/lint/tree.ts';
import { byLetter } from '../../i18n/alphabet.ts';
import { messages } from '../../i18n/index.ts';
import { countryName, languageName, listed } from '../../i18n/names.ts';
import { type Language, languages, originalLanguage } from '../../site.config.ts';
import { type Role, runsIn } from '../../styles/faces.ts';
import { formatPartialDate } from '../../utils/partial-date.ts';
import { isRecord } from '../../utils/text.ts';
import type { TextInLanguage } from './glyphs.ts';

/** The texts that the site can show, by typeface, and those in any typeface that state their language. */
export type Usage = Readonly<Record<Role, readonly string[]> & { stated: readonly TextInLanguage[] }>;

/** The modules with words that readers see. */
const codeWithWords = 'src/{i18n,collections/schemas,utils}/**/*.ts';

/** Characters that most sites show in every typeface. */
const latin =
  'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b c d e f g h i j k l m n o p q r s t u v w x y z ' +
  '0 1 2 3 4 5 6 7 8 9 . , : ; ! ? ( ) - – ‘ ’ “ ” … % & / · $ _ ff fi fl ffi ffl';

/** Characters that style sheets and exported citations add to the texts. */
const signs = '¶ › " # < = > @ [ ] { }';

/** The most words of a text that may be a name or a label, which are set in bold. */
const longestLabel = 5;

/**
 * Collects the texts that the site can show, by typeface. Every text may be running text. Titles, headings, emphasis
 * and texts short enough for a label may be bold or large; quotations are set like headings.
 * @param content the files that the site is made of
 */
export function usageOf(content: readonly ContentFile[]): Usage {
  const parsed = content.map(parse);
  const nodes = parsed.flatMap((file) => allNodes(file).map((node) => ({ node, file })));
  const fields = parsed.flatMap((file) => stringsIn(file.fields?.values));
  const titles = fields.filter(isTitle).map(({ value }) => value);
  const interfaceWords = languages.flatMap((language) => stringsIn(messages(language)));
  const labels = [
    ...[latin, ...titles, ...languages.flatMap(madeNames), ...initials(titles)],
    ...languages.flatMap((language) => fields.flatMap((field) => codeNames(field, language))),
    ...fields.filter(isLabel).map(({ value }) => value),
    ...nodes.filter(({ node, file }) => isLarge(node.type, file.path)).map(({ node }) => textOfNode(node)),
  ];
  const code = globSync(codeWithWords).flatMap((file) => runsIn(readFileSync(file, 'utf8'), 'devanagari'));
  // Some browsers shape a word that continues in the next element in parts, others as a whole.
  const bodies = nodes.map(({ node }) => textOfNode(node));
  return {
    text: [...labels, ...code, ...fields.map(({ value }) => value), ...bodies, signs],
    strong: [...labels, ...interfaceWords.filter(isLabel).map(({ value }) => value)],
    heading: [
      ...labels,
      ...[...fields.filter(isQuotation), ...interfaceWords.filter(isTitle)].map(({ value }) => value),
    ],
    stated: parsed.flatMap((file) => textWithLanguage(valuesOf(file))),
  };
}

/** A quotation's words, or a report's headline. */
function textWithLanguage({ language, original, title }: Record<string, unknown> = {}): TextInLanguage[] {
  const text = original ?? title;
  return typeof language === 'string' && typeof text === 'string' ? [{ text, language }] : [];
}

/** Includes links in MDX: some components set them large. */
const isLarge = (type: string, path: string): boolean =>
  ['heading', 'strong', 'emphasis', ...(path.endsWith('.mdx') ? ['link'] : [])].includes(type);

const isTitle = ({ name }: Field): boolean =>
  ['title', 'subtitle', 'sections', 'publisher', 'many', 'firstReports'].includes(name);
const isQuotation = ({ name }: Field): boolean => ['original', 'translation'].includes(name);
const isLabel = ({ value }: Field): boolean =>
  (value.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) <= longestLabel && !/^https?:/.test(value);

/** Names that the code generates: of the language, of months and weekdays, and in the figure of one day. */
function madeNames(language: Language): string[] {
  const { oneDay } = messages(language);
  const dates = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-${month + 10}`);
  const counts = Array.from({ length: 9 }, (_, index) => index + 2);
  return [
    languageName(language, language),
    listed(['', '', ''], language),
    ...dates.map((date) => formatPartialDate(date, language, { weekday: true })),
    ...counts.flatMap((count) => [oneDay.meetings(count), oneDay.events(count)]).map((what) => oneDay.title(what, '')),
  ];
}

/** The letters that divide an alphabetical list. */
function initials(titles: readonly string[]): string[] {
  const named = titles.map((title) => ({ title }));
  return byLetter(named, originalLanguage).map(({ letter }) => letter);
}

/** The names of a language or a country that a field gives by its code. */
function codeNames({ name, value }: Field, language: Language): string[] {
  if (name === 'language') return [languageName(value, language)];
  return /^[A-Z]{2}$/.test(value) ? [countryName(value, language)] : [];
}

/** A string with the name of its field, or of the list or record around it. */
interface Field {
  name: string;
  value: string;
}

/** All strings in a value, at any depth. */
function stringsIn(value: unknown, name = ''): Field[] {
  if (typeof value === 'string') return [{ name, value }];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, name));
  const keepsName = ['sections', 'publisher'].includes(name);
  return isRecord(value) ? Object.entries(value).flatMap(([key, item]) => stringsIn(item, keepsName ? name : key)) : [];
}
