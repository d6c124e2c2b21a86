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

/**
 * A work in the format of the Citation Style Language, with the fields that this site needs
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables).
 */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title?: string;
  /** Organisations have a `literal` name. */
  author?: readonly { literal: string }[];
  /** The newspaper or site that it is a part of. */
  'container-title'?: string;
  issued?: CslDate;
  /** The day on which its page was seen. */
  accessed?: CslDate;
  URL: string;
  /** As BCP 47 writes it. */
  language?: string;
  note?: string;
}

/** Year, month and day, as far as they are known. */
interface CslDate {
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

/** The months, as every style of BibTeX knows them. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * A work as an entry of BibTeX in UTF-8 (https://www.ctan.org/pkg/bibtex): always `@misc`, which BibTeX and biblatex both
 * know, since what this site cites is on the web.
 * @param item its `id` becomes the key; characters that a key must not hold become hyphens
 */
export function bibtexOf({ id, title, author = [], issued, accessed, URL: url, language, ...item }: CslItem): string {
  const [year, month = 0, day] = issued?.['date-parts'][0] ?? [];
  const publication = item['container-title'];
  const fields: Record<string, string | number | undefined> = {
    author: author.map(({ literal }) => `{${escaped(literal)}}`).join(' and '),
    title: title && `{${escaped(title)}}`,
    howpublished: publication && `{${escaped(publication)}}`,
    year,
    month: months[month - 1],
    day,
    // BibTeX reads a URL verbatim, so that only braces and backslashes need encoding.
    url: url.replace(/[{}\\]/g, encodeURIComponent),
    urldate: accessed?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    // biblatex names languages in English.
    langid: language && languageNames.of(new Intl.Locale(language).language)?.toLowerCase(),
    note: item.note && escaped(item.note),
  };
  // A second pair of braces prevents BibTeX from splitting names and changing the capitals of titles.
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`}`] : [],
  );
  return `@misc{${id.replace(/[^\w:.-]/g, '-')},\n${lines.join(',\n')}\n}`;
}

/** TeX commands for characters that a backslash does not escape. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

const escaped = (text: string): string =>
  text.replace(/[\\^~{}$&#_%]/g, (character) => commands[character] ?? `\\${character}`);
