import type { ElementContent, Root } from 'hast';
import { element, replaceText, type Parent } from './tree.ts';

/** Elements whose text is no text of the page, or takes no elements. */
const without: ReadonlySet<string> = new Set(['head', 'option', 'script', 'style', 'textarea']);

/** Where a text stands: the language it is in, and the element that may mark another; a drawing's title takes none. */
interface Context {
  language: string;
  marker: 'span' | 'tspan' | undefined;
}

/**
 * Gives the function that marks the words of one script inside text in a language of another, so that a screen reader changes
 * its voice and a browser its font: `<span lang="hi">सेवानिवृत्त</span>` on an English page (WCAG 2.2, 3.1.2 Language of Parts).
 * The language of a text is told by the nearest `lang`; only that of the marked words is told by their script.
 * @param scripts the site's languages, each with the Unicode name of its script; the first of a script stands for all of it
 * @returns the function, which takes a page's tree and its language
 */
export function foreignScripts(scripts: Readonly<Record<string, string>>): (tree: Root, language: string) => void {
  const languageOf = new Map(
    Object.entries(scripts)
      .toReversed()
      .map(([language, script]) => [script, language]),
  );
  const all = [...languageOf.keys()];
  const runs = new Map(['', ...all].map((own) => [own, runsIn(all.filter((script) => script !== own))]));

  const mark = (parent: Parent, context: Context): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type === 'text')
        return context.marker ? partsOf(child.value, context.language, context.marker) : [child];
      if (child.type !== 'element' || without.has(child.tagName)) return [child];
      const { lang } = child.properties;
      mark(child, {
        language: typeof lang === 'string' ? lang : context.language,
        marker: markerInside(child.tagName, context.marker),
      });
      return [child];
    });
  };
  const partsOf = (text: string, language: string, marker: string): ElementContent[] =>
    replaceText(text, runs.get(scripts[language] ?? '') ?? /$^/g, (run, { groups = {} }) => {
      const [script = ''] = Object.keys(groups).filter((name) => groups[name]);
      return element(marker, { lang: languageOf.get(script) }, run);
    });
  return (tree, language) => {
    mark(tree, { language, marker: 'span' });
  };
}

/** Words in one script, with the spaces and marks between them: `Rafael Advanced Defense Systems`; a group is named after its script. */
function runsIn(scripts: readonly string[]): RegExp {
  const runs = scripts.map((script) => {
    const word = `\\p{Script=${script}}[\\p{Script=${script}}\\p{M}]*`;
    return `(?<${script}>${word}(?:[&\\s.,'’/-]*${word})*)`;
  });
  return new RegExp(runs.join('|') || '$^', 'gu');
}

/** Inside an SVG, HTML's `span` would end the drawing. */
function markerInside(name: string, outside: Context['marker']): Context['marker'] {
  if (name === 'svg') return undefined;
  return name === 'text' ? 'tspan' : outside;
}
