import type { ElementContent, Root } from 'hast';
import { element, hasClass, isElement, isHeading, walk } from './tree.ts';

/** How many letters below a heading are enough, and how many are too many for a box that is not cut. */
const [enough, most] = [100, 1000];

/**
 * Puts each heading below the first level into one box, `.kept`, with what follows it, as far as that is short: Firefox and
 * Safari keep a box on one sheet of paper, but not two boxes (https://developer.mozilla.org/docs/Web/CSS/break-after).
 */
export function keepHeadings(tree: Root): void {
  walk(tree, '', (parent) => {
    if (hasClass(parent, 'kept')) return;
    const kept: ElementContent[] = [];
    const rest = [...parent.children];
    for (let child = rest.shift(); child; child = rest.shift())
      kept.push(isElement(child) && isHeading(child) && child.tagName !== 'h1' ? withNext(child, rest) : child);
    parent.children = kept;
  });
}

/** A heading with the first of what follows it, which is taken away there. */
function withNext(heading: ElementContent, following: ElementContent[]): ElementContent {
  let letters = 0;
  let count = 0;
  for (const next of following) {
    const isNext = isElement(next) && isHeading(next);
    const length = isNext ? 0 : lengthOf(next);
    if (letters >= enough || length > most || (isNext && letters > 0)) break;
    letters += length;
    count += 1;
  }
  return letters === 0 ? heading : element('div', { className: ['kept'] }, heading, ...following.splice(0, count));
}

function lengthOf(node: ElementContent): number {
  if (isElement(node)) return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
  return node.type === 'text' ? node.value.trim().length : 0;
}
