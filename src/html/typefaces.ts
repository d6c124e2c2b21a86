import type { Root } from 'hast';
import { otherFaces, runsIn } from '../styles/faces.ts';
import { otherScripts } from '../styles/typefaces.ts';
import { element, findElement, textsIn } from './tree.ts';

/** The addresses of the font files of other scripts that the site's texts are in, by their paths. */
const files = import.meta.glob<string>('@fonts/others/*.woff2', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
  exhaustive: true,
});

/** The families in `styles/fonts.css`, each of one weight. A face of another script is a part of each. */
const families = { Mukta: 400, 'Mukta Bold': 700, Tiro: 400 };

/** As in `styles/fonts.css`: text never moves, and where a system lacks the letters the file is shown when it arrives. */
function rulesFor(range: string, url: string): string {
  const rule = (family: string, weight: number, display: string): string =>
    `@font-face{font-family:${family};font-weight:${weight};font-display:${display};src:url(${url})format("woff2");unicode-range:${range}}`;
  return Object.entries(families)
    .map(([family, weight]) => rule(family, weight, 'optional') + rule(`${family} Late`, weight, 'swap'))
    .join('');
}

const faces = otherFaces.flatMap(({ name, script }) => {
  const [, url] = Object.entries(files).find(([path]) => path.endsWith(`/${name}.woff2`)) ?? [];
  return url ? [{ script, url, rules: rulesFor(otherScripts[script as keyof typeof otherScripts].range, url) }] : [];
});

/** The style rules of all these files. A browser loads a file only when a text needs it. */
export const allOtherFaces = faces.map(({ rules }) => rules).join('');

/** Gives a page the typefaces of the other scripts in its text, preloaded; a page with a search, the rules of all. */
export function addTypefaces(tree: Root): void {
  const head = findElement(tree, ({ tagName }) => tagName === 'head');
  const text = textsIn(tree, ({ tagName }) => ['script', 'style', 'head'].includes(tagName)).join('');
  const shown = faces.filter(({ script }) => runsIn(text, script).length > 0);
  const isSearch = findElement(tree, ({ properties }) => properties.role === 'search');
  const rules = isSearch ? allOtherFaces : shown.map((face) => face.rules).join('');
  if (!head || !rules) return;
  head.children.push(
    ...shown.map(({ url }) =>
      element('link', { rel: ['preload'], href: url, as: 'font', type: 'font/woff2', crossOrigin: '' }),
    ),
    element('style', {}, rules),
  );
}
