/** What biblatex calls the language of a source (https://ctan.org/pkg/biblatex, `langid`): a name in English. */
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** A page on the web as biblatex describes it. */
export interface OnlineSource {
  id: string;
  title?: string | undefined;
  organization: string;
  /** ISO 8601, as exactly as it is known: biblatex reads `2014-06` as it is. */
  date?: string | undefined;
  url: string;
  /** ISO 639. */
  language: string;
}

/**
 * Sources as a file for biblatex, in UTF-8. Names and titles stand in double braces, so that no style changes their
 * capitals or takes an institution for a person.
 */
export function biblatex(sources: readonly OnlineSource[]): string {
  return sources.map(entryOf).join('\n');
}

function entryOf({ id, title, organization, date, url, language }: OnlineSource): string {
  const fields = {
    title: title && `{${escaped(title)}}`,
    organization: `{${escaped(organization)}}`,
    date,
    url: url.replace(/[{}\\]/g, encodeURIComponent),
    langid: languageNames.of(language)?.toLowerCase(),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@online{${id},\n${lines.join('')}}\n`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in which no character is a command of LaTeX (https://ctan.org/pkg/lshort-english, special characters). */
function escaped(text: string): string {
  return text.replace(/[\\~^{}%$&#_]/g, (character) => commands[character] ?? `\\${character}`);
}
