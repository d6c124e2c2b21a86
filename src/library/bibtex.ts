import type { CslItem } from './csl.ts';

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
