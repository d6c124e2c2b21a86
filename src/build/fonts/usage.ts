import { globSync, readFileSync } from 'node:fs';
import { valuesOf } from '../../collections/lint/fields.ts';
import type { ContentFile } from '../../collections/lint/files.ts';
import { parse } from '../../collections/lint/parsed.ts';
import { allNodes, plainText } from '../../collections/lint/tree.ts';
import { byLetter } from '../../i18n/alphabet.ts';
import { messages } from '../../i18n/index.ts';
import { countryName, languageName, listed } from '../../i18n/names.ts';
import { type Language, languages, originalLanguage } from '../../site.config.ts';
import { type Role, runsIn } from '../../styles/faces.ts';
import { formatPartialDate } from '../../utils/partial-date.ts';
import { isRecord } from '../../utils/text.ts';
import type { SpokenText } from './glyphs.ts';

/** What the site can show in each typeface, and what it shows of texts whose language is said, in any. */
export type Usage = Readonly<Record<Role, readonly string[]> & { spoken: readonly SpokenText[] }>;

/** Where the code keeps words that readers see. */
const codeWithWords = 'src/{i18n,collections/schemas,utils}/**/*.ts';

/** What few sites do without, in any face. */
const latin =
  'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b c d e f g h i j k l m n o p q r s t u v w x y z ' +
  '0 1 2 3 4 5 6 7 8 9 . , : ; ! ? ( ) - – ‘ ’ “ ” … % & / · $ _ ff fi fl ffi ffl';

/** What style sheets and references in other programs' form add to texts. */
const signs = '¶ › " # < = > @ [ ] { }';

/** What has at most so many words can be a name or a label, which is set bold; longer ones are running text. */
const longestLabel = 5;

/**
 * Collects what the site can show, by how it is set. Running text can be anything. Bold and large are titles, headings,
 * emphasis, and whatever is short enough for a label; quotations are set as headings are.
 * @param content the files that the site is made of
 */
export function usageOf(content: readonly ContentFile[]): Usage {
  const parsed = content.map(parse);
  const dates = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-${month + 10}`);
  const fields = parsed.flatMap(({ fields: own }) => stringsIn(own?.values));
  const titles = fields.filter(isTitle).map(({ value }) => value);
  const interfaceWords = languages.flatMap((language) => stringsIn(messages(language)));
  const names = languages.flatMap((language) => [
    languageName(language, language),
    listed(['', '', ''], language),
    ...dates.map((date) => formatPartialDate(date, language, { weekday: true })),
    ...Array.from({ length: 9 }, (_, index) => titlesOfDays(index + 2, language)).flat(),
    ...fields.flatMap((field) => codeNames(field, language)),
  ]);
  const letters = byLetter(
    titles.map((title) => ({ title })),
    originalLanguage,
  ).map(({ letter }) => letter);
  const publishers = parsed.flatMap(({ fields: own }) =>
    isRecord(own?.values) ? stringsIn(own.values.publisher).map(({ value }) => value) : [],
  );
  const labels = [
    ...[latin, ...names, ...letters, ...titles, ...publishers],
    ...fields.filter(isLabel).map(({ value }) => value),
    ...parsed.flatMap((file) =>
      allNodes(file).flatMap((node) => (isLarge(node.type, file.path) ? plainText(node) : [])),
    ),
  ];
  const code = globSync(codeWithWords).flatMap((file) => runsIn(readFileSync(file, 'utf8'), 'devanagari'));
  // A word that goes on from one element into the next is shaped in parts by some browsers and as a whole by others.
  const bodies = parsed.flatMap((file) => allNodes(file).map(plainText));
  return {
    text: [...labels, ...code, ...fields.map(({ value }) => value), ...bodies, signs],
    strong: [...labels, ...interfaceWords.filter(isLabel).map(({ value }) => value)],
    heading: [
      ...labels,
      ...[...fields.filter(isQuotation), ...interfaceWords.filter(isTitle)].map(({ value }) => value),
    ],
    spoken: parsed.flatMap((file) => spokenIn(valuesOf(file))),
  };
}

/** A quotation's words, or a report's headline. */
function spokenIn({ language, original, title }: Record<string, unknown> = {}): SpokenText[] {
  const text = original ?? title;
  return typeof language === 'string' && typeof text === 'string' ? [{ text, language }] : [];
}

/** Links too, in a text with parts: some of these set them large. */
const isLarge = (type: string, path: string): boolean =>
  ['heading', 'strong', 'emphasis', ...(path.endsWith('.mdx') ? ['link'] : [])].includes(type);

const isTitle = ({ name }: Named): boolean => ['title', 'subtitle', 'sections', 'many', 'firstReports'].includes(name);
const isQuotation = ({ name }: Named): boolean => ['original', 'translation'].includes(name);
const isLabel = (one: Named): boolean => wordCount(one) <= longestLabel && !/^https?:/.test(one.value);
const wordCount = ({ value }: Named): number => value.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;

/** What the figure of one day is called, where so many meetings or events are told. */
function titlesOfDays(count: number, language: Language): string[] {
  const { oneDay } = messages(language);
  return [oneDay.meetings(count), oneDay.events(count)].map((told) => oneDay.title(told, ''));
}

/** The names of a language or a country that a field gives by its code. */
function codeNames({ name, value }: Named, language: Language): string[] {
  if (name === 'language') return [languageName(value, language)];
  return /^[A-Z]{2}$/.test(value) ? [countryName(value, language)] : [];
}

/** A string with the name that it has, or what it is in. */
interface Named {
  name: string;
  value: string;
}

/** All strings in a value, in whatever depth. */
function stringsIn(value: unknown, name = ''): Named[] {
  if (typeof value === 'string') return [{ name, value }];
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, name));
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, one]) => stringsIn(one, name === 'sections' ? name : key))
    : [];
}
