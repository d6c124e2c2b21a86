import { partialDatePattern } from './partial-date.ts';

/** A citation in running text: `[@one]` or `[@one; @two]`, as in Pandoc (https://pandoc.org/MANUAL.html#citation-syntax). */
export const citationPattern = /\s*\[(@[^\]]*)\]/g;

/** The source ids inside a citation's brackets: `@one; @two` gives `one` and `two`. */
export function citedIds(inside: string): string[] {
  return inside.split(';').map((part) => part.trim().replace(/^@/, ''));
}

/** Every source id that a Markdown text cites, in order, repeated as often as it is cited. */
export function citationsIn(markdown: string): string[] {
  return [...markdown.matchAll(citationPattern)].flatMap(([, inside = '']) => citedIds(inside));
}

/** The months, as every style of BibTeX knows them. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** What TeX would take for a command. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/**
 * A work as an entry of BibTeX in UTF-8 (https://www.ctan.org/pkg/bibtex): always `@misc`, which BibTeX and biblatex both
 * know, since what this site cites is on the web.
 * @param item its `id` becomes the key, without what a key must not hold
 */
export function bibtexOf({ id, title, author = [], issued, URL: url, language, ...item }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const published = item.publisher ?? item['container-title'];
  const fields: Record<string, string | undefined> = {
    author: author.map(({ literal }) => inBraces(escaped(literal))).join(' and '),
    title: title && inBraces(escaped(title)),
    howpublished: published && inBraces(escaped(published)),
    year: year?.toString(),
    month: month === undefined ? month : months[month - 1],
    day: day?.toString(),
    // Read as it stands, but for the braces around it.
    url: url.replace(/[{}\\]/g, encodeURIComponent),
    urldate: item.accessed?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    // What biblatex calls a language: its name in English.
    langid: language && languageNames.of(new Intl.Locale(language).language)?.toLowerCase(),
    note: item.note && escaped(item.note),
  };
  const lines = Object.entries(fields)
    .filter((field): field is [string, string] => Boolean(field[1]))
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : inBraces(value)}`);
  return `@misc{${id.replace(/[^\w:.-]/g, '-')},\n${lines.join(',\n')}\n}`;
}

/** A name is not taken apart in a second pair of braces, nor are a title's capitals made small. */
function inBraces(text: string): string {
  return `{${text}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\^~{}$&#_%]/g, (letter) => special[letter] ?? `\\${letter}`);
}

/**
 * A work as the Citation Style Language describes it for programs that manage references, as far as this site needs it
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables).
 */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'dataset' | 'document' | 'webpage';
  title?: string;
  /** A body that signs as a whole is a `literal` name. */
  author?: readonly { literal: string }[];
  /** The newspaper or site that it is a part of. */
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  /** The day on which its page was seen. */
  accessed?: CslDate;
  URL: string;
  /** As BCP 47 writes it. */
  language?: string;
  note?: string;
}

/** A date known to the year, the month or the day, in this order. */
export interface CslDate {
  'date-parts': [number[]];
}

/** A partial date as CSL writes it. Throws where the text is not one. */
export function cslDate(date: string): CslDate {
  const [, ...parts] = partialDatePattern.exec(date) ?? [];
  if (parts.length === 0) throw new Error(`“${date}” is not a date.`);
  return { 'date-parts': [parts.filter(Boolean).map(Number)] };
}

/** Works as a CSL-JSON file, a field on each line. */
export function cslJson(items: readonly CslItem[]): string {
  const written = items.map((item) => {
    const fields = Object.entries(item).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return `{${fields.join(',\n')}}`;
  });
  return `[${written.join(',\n')}]`;
}
