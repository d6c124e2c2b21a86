import type { ElementContent, Root } from 'hast';
import { element, hasClass, replaceText, walk, type Parent } from './tree.ts';

/** Words joined by hyphens: `सह-उत्पादन`, `co-production`. */
const compound = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)+/gu;

/**
 * Marks the compounds on a sheet of paper, `.sheet`, so that no line is broken after their hyphens: in a PDF such a hyphen
 * cannot be told from one that divides a word, and Chrome's viewer then finds neither.
 */
export function keepCompounds(tree: Root): void {
  walk(tree, '', (found) => {
    if (!hasClass(found, 'sheet')) return true;
    keep(found);
    return false;
  });
}

/** Drawings and written addresses are passed over as they are. */
function keep(parent: Parent): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'text') {
      return replaceText(child.value, compound, (word) => element('span', { className: ['compound'] }, word));
    }
    if (child.type === 'element' && child.tagName !== 'svg' && !hasClass(child, 'written-address')) keep(child);
    return [child];
  });
}
