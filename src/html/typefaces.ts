import type { Root } from 'hast';
import { otherFaces, runsIn } from '../styles/faces.ts';
import { otherScripts } from '../styles/typefaces.ts';
import { element, findElement, type Parent } from './tree.ts';

/** The addresses of the files of other scripts that the site's texts are in, by their paths. */
const files = import.meta.glob<string>('@fonts/others/*.woff2', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
  exhaustive: true,
});

/** The families in `styles/fonts.css`, each of one weight. A face of another script is a part of each. */
const families = [
  ['Mukta', 400],
  ['Mukta Bold', 700],
  ['Tiro', 400],
] as const;

/** As in `styles/fonts.css`: text never moves, and where a system lacks the letters they are shown when they come. */
function rulesFor(range: string, url: string): string {
  return families
    .flatMap(([family, weight]) => [
      { family, weight, display: 'optional' },
      { family: `${family} Late`, weight, display: 'swap' },
    ])
    .map(
      ({ family, weight, display }) =>
        `@font-face{font-family:${family};font-weight:${weight};font-display:${display};src:url(${url})format("woff2");unicode-range:${range}}`,
    )
    .join('');
}

const faces = otherFaces.flatMap(({ name, script }) => {
  const [, url] = Object.entries(files).find(([path]) => path.endsWith(`/${name}.woff2`)) ?? [];
  return url ? [{ script, url, rules: rulesFor(otherScripts[script as keyof typeof otherScripts].range, url) }] : [];
});

/** The style rules of all these files, which load none of them before a text asks for it. */
export const allOtherFaces = faces.map(({ rules }) => rules).join('');

/** Gives a page the typefaces of the other scripts that it shows, ready when it is painted; a page that searches, all. */
export function addTypefaces(tree: Root): void {
  const head = findElement(tree, ({ tagName }) => tagName === 'head');
  const text = textOf(tree);
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

/** What a page shows, and what it can show. */
function textOf(parent: Parent): string {
  return parent.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && !['script', 'style', 'head'].includes(child.tagName) ? textOf(child) : '';
    })
    .join('');
}
