import { _compileUnsafe } from 'css-select';
import { AttributeAction, parse, SelectorType, type Selector } from 'css-what';
import type { AnyNode, Element } from 'domhandler';

/** One selector of a rule, as far as it can be decided before a page is open in a browser. */
export interface Test {
  matches: (element: Element) => boolean;
  /** The class or the element that it is about, `.quote` or `h1`; `*` for any. */
  about: string;
  /** `before`, `after` and the like, where it is about a part of the element. */
  part: string | undefined;
  /** Whether more decides of it than the page's source: what is hovered, open, or printed. */
  isConditional: boolean;
}

/** Pseudo-classes that the page's source decides; of all others it is taken that they may match. */
const decided = /^(?:is|where|not|has|root|empty|(?:first|last|only)-(?:child|of-type)|nth-[\w-]+)$/;
/** Attributes that a browser changes while a page is read. */
const changing = new Set(['open', 'hidden']);

/** The tests for a list of selectors (https://www.w3.org/TR/selectors-4/), but for those that match in no page. */
export function testsFor(list: string): Test[] {
  return parse(list)
    .filter((whole) => !whole.some((token) => token.type === SelectorType.Pseudo && token.name === 'host'))
    .map((whole) => {
      const part = whole.find((token) => token.type === SelectorType.PseudoElement)?.name;
      const selector = whole.filter(isDecided);
      if (selector.length === 0 || isCombinator(selector.at(-1))) selector.push(any);
      const isConditional = selector.length < whole.length - (part ? 1 : 0);
      return { matches: _compileUnsafe<AnyNode, Element>([selector]), about: subject(selector), part, isConditional };
    });
}

const any: Selector = { type: SelectorType.Universal, namespace: null };

function isDecided(token: Selector): boolean {
  if (token.type === SelectorType.PseudoElement) return false;
  if (token.type === SelectorType.Attribute) return !changing.has(token.name);
  if (token.type !== SelectorType.Pseudo) return true;
  // What stands within the brackets is decided only as a whole: without a part of it, `:not()` would match less.
  const inside = Array.isArray(token.data) ? token.data.flat() : [];
  return decided.test(token.name) && inside.every(isDecided);
}

const combinators = new Set<SelectorType | undefined>([
  SelectorType.Adjacent,
  SelectorType.Child,
  SelectorType.Descendant,
  SelectorType.Sibling,
]);

function isCombinator(token: Selector | undefined): boolean {
  return combinators.has(token?.type);
}

/** The class or the name of the element that a selector is about. */
function subject(selector: readonly Selector[]): string {
  const last = selector.slice(selector.findLastIndex(isCombinator) + 1);
  const names = last.map((token) => {
    if (token.type === SelectorType.Tag) return token.name;
    return token.type === SelectorType.Attribute && token.name === 'class' && token.action === AttributeAction.Element
      ? `.${token.value}`
      : '';
  });
  return names.find((name) => name.startsWith('.')) ?? names.find(Boolean) ?? '*';
}
