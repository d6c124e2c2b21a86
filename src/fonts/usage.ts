import { globSync, readFileSync } from 'node:fs';
import type { ContentFile } from '../check/files.ts';
import { parse, type Parsed } from '../check/parsed.ts';
import { allNodes, textOf } from '../check/tree.ts';
import { wordsIn } from '../i18n/index.ts';
import { isRecord } from '../library/is-record.ts';
import { byLetter } from '../library/alphabet.ts';
import { countryName, languageName, listed } from '../library/names.ts';
import { formatPartialDate } from '../library/partial-date.ts';
import { languages, originalLanguage } from '../site.config.ts';
import { runsIn, type Role } from './faces.ts';

/** What the site can show in each typeface. */
export type Usage = Readonly<Record<Role, readonly string[]>>;

/** Where the code keeps words that readers see. */
const codeWithWords = 'src/{i18n,schemas,library}/**/*.ts';

/** What few sites do without, in any face. */
const latin =
  'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b c d e f g h i j k l m n o p q r s t u v w x y z ' +
  '0 1 2 3 4 5 6 7 8 9 . , : ; ! ? ( ) - – ‘ ’ “ ” … % & / · ff fi fl ffi ffl';

/** The fields of a quotation that hold its words. */
const quotationFields = ['original', 'translation'];

/** What style sheets add to texts. */
const addedBySheets = '¶ › · # < > →';

/** Fields with at most so many words can be a name or a label, which is set bold or as a heading; longer ones are text. */
const longestLabel = { field: 6, interface: 2 };

/**
 * Collects what the site can show, by how it is set. Running text can be anything. Bold and large are titles, headings,
 * emphasis, and whatever is short enough for a label; quotations are set as headings are.
 * @param content the files that the site is made of
 */
export function usageOf(content: readonly ContentFile[]): Usage {
  const parsed = content.map(parse);
  const dates = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-${month + 10}`);
  const fields = parsed.flatMap(stringsOf);
  const titles = fields.filter(({ name }) => name === 'title').map(({ value }) => ({ title: value }));
  const names = languages.flatMap((language) => [
    languageName(language, language),
    listed(['', '', ''], language),
    ...dates.map((date) => formatPartialDate(date, language, { weekday: true })),
    ...fields.flatMap(({ value }) => codeNames(value, language)),
  ]);
  const interfaceLabels = languages
    .flatMap((language) => stringsIn(wordsIn(language)))
    .filter((text) => wordCount(text) <= longestLabel.interface);
  const labels = [
    latin,
    ...names,
    ...byLetter(titles, originalLanguage).map(({ letter }) => letter),
    ...interfaceLabels,
    ...fields.filter(isLabel).map(({ value }) => value),
    ...parsed.flatMap((file) => allNodes(file).flatMap((node) => (isLarge(node.type) ? textOf(node) : []))),
  ];
  const quotations = fields.filter(({ name }) => quotationFields.includes(name)).map(({ value }) => value);
  const code = globSync(codeWithWords).flatMap((file) => runsIn(readFileSync(file, 'utf8'), 'devanagari'));
  // A word that goes on from one element into the next is shaped in parts by some browsers and as a whole by others.
  const bodies = parsed.flatMap((file) => allNodes(file).map(textOf));
  return {
    text: [...labels, ...code, ...fields.map(({ value }) => value), ...bodies, addedBySheets],
    strong: labels,
    heading: [...labels, ...quotations],
  };
}

const isLarge = (type: string): boolean => ['heading', 'strong', 'emphasis'].includes(type);

const isLabel = ({ name, value }: Field): boolean =>
  name === 'title' || (wordCount(value) <= longestLabel.field && !/^https?:/.test(value));

const wordCount = (text: string): number => text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;

/** The names of a language or a country that a field gives by its code. */
function codeNames(value: string, language: (typeof languages)[number]): string[] {
  if (/^[a-z]{2,3}$/.test(value)) return [languageName(value, language)];
  return /^[A-Z]{2}$/.test(value) ? [countryName(value, language)] : [];
}

interface Field {
  name: string;
  value: string;
}

function stringsOf({ fields }: Parsed): Field[] {
  const collect = (value: unknown, name: string): Field[] => {
    if (typeof value === 'string') return [{ name, value }];
    if (Array.isArray(value)) return value.flatMap((one) => collect(one, name));
    return isRecord(value) ? Object.entries(value).flatMap(([key, one]) => collect(one, key)) : [];
  };
  return collect(fields?.values, '');
}

/** The strings of the interface's words; of a function that puts words together, those of Devanagari in its source. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return String(value)
      .split(/['"`]/)
      .map((part) => runsIn(part, 'devanagari').join(' '));
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
