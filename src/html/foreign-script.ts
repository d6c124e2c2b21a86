import type { ElementContent, Root } from 'hast';
import { type OtherScript, otherScripts } from '../styles/typefaces.ts';
import { directionOf, isRightToLeft, isolated, rightToLeft, rightToLeftWords, scriptOf } from '../utils/languages.ts';
import { memoize } from '../utils/memoize.ts';
import { type Parent, element, replaceText } from './tree.ts';

/** Elements whose text is not prose, or that cannot contain elements. */
const unmarked: ReadonlySet<string> = new Set(['option', 'script', 'style', 'textarea']);

/** The element that can mark a language; none inside a `title`. */
type Marker = 'span' | 'tspan' | undefined;

/**
 * Returns a function that marks words of one script inside text of another, so that screen readers change their voice
 * and browsers their font: `<span lang="hi">सेवानिवृत्त</span>` on an English page (WCAG 2.2, 3.1.2 Language of Parts).
 * Words of the other direction get a `dir`, which isolates them: otherwise they would reorder numbers beside them
 * (https://www.w3.org/International/articles/inline-bidi-markup/). Where no element is possible, characters isolate
 * them. An element whose `lang` has another direction gets a `dir`. The language of a text is that of the nearest
 * `lang`; the language of marked words follows from their script.
 * @param languages the site's; the first language of a script is used for all words in it
 * @returns the function, which takes a page's tree and its language
 */
export function foreignScripts(languages: readonly string[]): (tree: Root, language: string) => void {
  const languageOf = new Map<string, string | undefined>([
    ...Object.entries<OtherScript>(otherScripts).map(([script, { language }]) => [script, language] as const),
    ...languages.toReversed().map((language) => [scriptOf(language), language] as const),
  ]);
  const foreignTo = memoize((own: string) => foreignWords(languageOf, own));

  const markText = (text: string, language: string, marker: Marker): ElementContent[] => {
    if (!marker) return [{ type: 'text', value: isolated(text) }];
    const own = scriptOf(language);
    return replaceText(text, foreignTo(own), (run, { groups = {} }) => {
      const script = Object.keys(groups).find((name) => groups[name]) ?? '';
      const lang = languageOf.get(script);
      if (marker === 'tspan') return element(marker, { lang }, isolated(run));
      const isTurned = isRightToLeft(script) !== isRightToLeft(own);
      return element(marker, { lang, ...(isTurned && { dir: isRightToLeft(script) ? 'rtl' : 'ltr' }) }, run);
    });
  };
  const mark = (parent: Parent, outerLanguage: string, outerMarker: Marker): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type === 'text') return markText(child.value, outerLanguage, outerMarker);
      if (child.type !== 'element' || unmarked.has(child.tagName)) return [child];
      const { lang } = child.properties;
      const language = typeof lang === 'string' ? lang : outerLanguage;
      const marker = markerInside(child.tagName, outerMarker);
      if (marker !== 'tspan' && directionOf(language) !== directionOf(outerLanguage))
        child.properties.dir = directionOf(language);
      mark(child, language, marker);
      return [child];
    });
  };
  return (tree, language) => {
    mark(tree, language, 'span');
  };
}

/**
 * Matches the words to be marked in text of a script, in a group named after their own script: words of scripts whose
 * language is known, with the spaces and marks between them (`River Town Library Council`), and all words of the
 * other direction.
 */
function foreignWords(languageOf: ReadonlyMap<string, string | undefined>, own: string): RegExp {
  const runs = [...new Set([...languageOf.keys(), ...rightToLeft])].flatMap((script) => {
    if (script === own) return [];
    const letter = `\\p{Script=${script}}`;
    if (isRightToLeft(script) && !isRightToLeft(own)) return `(?<${script}>(?=${letter})${rightToLeftWords})`;
    const word = `${letter}[${letter}\\p{M}]*`;
    return languageOf.get(script) ? `(?<${script}>${word}(?:[&\\s.,'’/-]*${word})*)` : [];
  });
  return new RegExp(runs.join('|') || '$^', 'gu');
}

/** The marker inside an element: in an SVG an HTML `span` would end the drawing. */
function markerInside(name: string, outside: Marker): Marker {
  if (name === 'svg' || name === 'head') return undefined;
  if (name === 'foreignObject') return 'span';
  return name === 'text' ? 'tspan' : outside;
}
