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

/** Where a text stands: the language it is in, and the element that may mark another; a drawing's title takes none. */
interface Context {
  language: string;
  marker: 'span' | 'tspan' | undefined;
}

/**
 * Marks the words of one language inside text of another, told by their script, so that a screen reader changes its
 * voice and a browser its font: `<span lang="hi">सेवानिवृत्त</span>` on an English page (WCAG 2.2, 3.1.2 Language of Parts).
 * @param html well-formed HTML of a page in a language; elements with a `lang` of their own are respected
 */
export function markForeignScript(html: string, page: Language): string {
  const around: Context[] = [{ language: page, marker: 'span' }];
  const here = (): Context => around.at(-1) ?? { language: page, marker: 'span' };
  let marked = '';
  let done = 0;
  for (const match of html.matchAll(tag)) {
    const [whole, closing, name = '', attributes = '', selfClosing] = match;
    marked += markText(html.slice(done, match.index), here()) + whole;
    done = match.index + whole.length;
    if (!name || selfClosing || withoutEnd.has(name.toLowerCase())) continue;
    if (closing) around.pop();
    else {
      const language = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? here().language;
      around.push({ language, marker: markerInside(name, here().marker) });
    }
  }
  return marked + markText(html.slice(done), here());
}

/** Inside an SVG, HTML's `span` would end the drawing. */
function markerInside(name: string, outside: Context['marker']): Context['marker'] {
  if (name === 'svg') return undefined;
  return name === 'text' ? 'tspan' : outside;
}

function markText(text: string, { language: own, marker }: Context): string {
  if (!marker) return text;
  return languages
    .filter((language) => language !== own)
    .reduce(
      (marked, language) =>
        marked.replace(runs[language], (run) =>
          run.startsWith('&') ? run : `<${marker} lang="${language}">${run}</${marker}>`,
        ),
      text,
    );
}
