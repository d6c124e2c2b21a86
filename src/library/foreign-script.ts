import { languageFacts, languages, type Language } from '../site.config.ts';

const tag = /<(\/?)([a-zA-Z][\w-]*)([^>]*?)(\/?)>|<!--[\s\S]*?-->/g;
const withoutEnd = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Words in one script, with the spaces and marks between them: `Rafael Advanced Defense Systems`; or an entity. */
const runs = Object.fromEntries(
  languages.map((language) => {
    const letter = `\\p{Script=${languageFacts[language].script}}`;
    const word = `${letter}[${letter}\\p{M}]*`;
    return [language, new RegExp(`&#?\\w+;|${word}(?:(?:&amp;|[\\s.,'’/-])*${word})*`, 'gu')];
  }),
) as Record<Language, RegExp>;

/**
 * Marks the words of one language inside text of another, told by their script, so that a screen reader changes its
 * voice and a browser its font: `<span lang="hi">सेवानिवृत्त</span>` on an English page (WCAG 2.2, 3.1.2 Language of Parts).
 * @param html well-formed HTML of a page in a language; elements with a `lang` of their own are respected
 */
export function markForeignScript(html: string, page: Language): string {
  const context: string[] = [page];
  let marked = '';
  let done = 0;
  for (const match of html.matchAll(tag)) {
    const [whole, closing, name = '', attributes = '', selfClosing] = match;
    marked += markText(html.slice(done, match.index), context.at(-1) ?? page) + whole;
    done = match.index + whole.length;
    if (!name || selfClosing || withoutEnd.has(name.toLowerCase())) continue;
    if (closing) context.pop();
    else context.push(/\slang="([^"]*)"/.exec(attributes)?.[1] ?? context.at(-1) ?? page);
  }
  return marked + markText(html.slice(done), page);
}

function markText(text: string, context: string): string {
  return languages
    .filter((language) => language !== context)
    .reduce(
      (marked, language) =>
        marked.replace(runs[language], (run) => (run.startsWith('&') ? run : `<span lang="${language}">${run}</span>`)),
      text,
    );
}
