import type { Root } from 'hast';
import { otherFaces, runsIn } from '../styles/faces.ts';
import { families, fontFaces, fontUrl } from '../styles/fonts.ts';
import { otherScripts } from '../styles/typefaces.ts';
import { element, findElement, textsIn } from './tree.ts';

/** The files for other scripts belong to every family. */
const faces = otherFaces.flatMap(({ name, script }) => {
  const url = fontUrl(name);
  const { range } = otherScripts[script as keyof typeof otherScripts];
  const rules = Object.values(families).map((family) => fontFaces(family, url, range));
  return url ? [{ script, url, rules: rules.join('') }] : [];
});

/** The style rules of all these files. A browser loads a file only when a text needs it. */
export const allOtherFaces = faces.map(({ rules }) => rules).join('');

/** Adds typefaces for other scripts in a page's text, preloaded; a page with a search gets the rules of all. */
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
