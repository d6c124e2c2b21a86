import type { CssNode, Selector } from 'css-tree';
import type { Names } from './names.ts';

const fields = ['input', 'select', 'textarea'];

/** What stands in certain elements only: how browsers name the parts and states of those. */
const elementsWith: readonly [pattern: RegExp, elements: readonly string[]][] = [
  [/^(-webkit-(search|date|datetime|calendar|inner-spin|outer-spin)-.*|file-selector-button)$/, ['input']],
  [/^(placeholder|placeholder-shown)$/, ['input', 'textarea']],
  [/^(checked|indeterminate)$/, ['input', 'option']],
  [/^(-moz-ui-invalid|user-invalid|user-valid|invalid|valid)$/, fields],
  [/^(disabled|enabled)$/, [...fields, 'button']],
  [/^(details-content)$/, ['details']],
  [/^(popover-open)$/, ['[popover]']],
  // Nothing here has a shadow tree.
  [/^host$/, []],
];

/** The selectors in the parentheses of which at least one must match; what others take away matches nothing by itself. */
const anyOf = new Set(['is', 'where', 'has', '-webkit-any', '-moz-any', 'matches']);

/**
 * Whether a selector can match anything in a page with these names, in whatever state and whatever order its elements are. It
 * is never false where something matches.
 */
export function canMatch(selector: Selector, names: Names): boolean {
  return selector.children.toArray().every((part) => isThere(part, names));
}

function isThere(part: CssNode, names: Names): boolean {
  switch (part.type) {
    case 'TypeSelector':
      return part.name === '*' || names.has(part.name.toLowerCase());
    case 'ClassSelector':
      return names.has(`.${part.name}`);
    case 'IdSelector':
      return names.has(`#${part.name}`);
    case 'AttributeSelector':
      return names.has(`[${part.name.name.toLowerCase()}]`);
    case 'PseudoClassSelector':
    case 'PseudoElementSelector': {
      const [, elements] = elementsWith.find(([pattern]) => pattern.test(part.name)) ?? [];
      if (elements && !elements.some((element) => names.has(element))) return false;
      return !anyOf.has(part.name) || selectorsIn(part.children?.toArray() ?? [], names);
    }
    default:
      return true;
  }
}

/** Whether one of the selectors in parentheses can match; true where the parser left them as they are. */
function selectorsIn(inside: readonly CssNode[], names: Names): boolean {
  return inside.every((list) => {
    if (list.type !== 'SelectorList') return true;
    return list.children.some((one) => one.type !== 'Selector' || canMatch(one, names));
  });
}
