import type { Element } from 'domhandler';
import { parse, type AtRule, type Container, type Declaration, type Rule } from 'postcss';
import { testsFor, type Test } from './selectors.ts';

/** What one rule of a style sheet says of the text of the elements that it matches. */
export interface TextRule extends Test {
  /** The families that it sets, which may be none of the site's own. */
  families?: readonly string[] | 'inherit';
  weight?: number | 'inherit';
  /** Text that it adds, before or after the element's own. */
  text?: string;
}

/** The rules about text of some style sheets. */
export interface TextRules {
  /** Those that may match an element, and those about its parts. */
  rulesFor(element: Element): TextRule[];
  /** OpenType's features that they ask for, in each combination: `[[], ['lnum']]`. */
  features: string[][];
}

/** CSS Fonts 4, 6.7: https://www.w3.org/TR/css-fonts-4/#font-variant-numeric-prop */
const numerals: Record<string, string> = {
  'lining-nums': 'lnum',
  'oldstyle-nums': 'onum',
  'tabular-nums': 'tnum',
  'proportional-nums': 'pnum',
  'diagonal-fractions': 'frac',
  ordinal: 'ordn',
  'slashed-zero': 'zero',
};

/** What browsers do of themselves, https://html.spec.whatwg.org/multipage/rendering.html. */
const browsersOwn = `
  h1, h2, h3, h4, h5, h6, b, strong, th, optgroup { font-weight: bold }
  code, kbd, samp, pre, tt, textarea { font-family: monospace }
  ol li::marker { content: "." counter(item) }
  q::before, q::after { content: "“”‘’" }
`;

/**
 * Reads the rules about text of style sheets.
 * @param families the families that have files
 */
export function textRules(sheets: readonly string[], families: readonly string[]): TextRules {
  const roots = [browsersOwn, ...sheets].map((sheet) => parse(sheet));
  const values = new Map<string, string>();
  const features = new Map([['', [] as string[]]]);
  for (const root of roots) {
    root.walkDecls((declaration) => {
      const { prop, value } = declaration;
      if (prop.startsWith('--')) values.set(prop, [values.get(prop) ?? '', value].join());
      if (prop !== 'font-variant-numeric') return;
      const asked = value.split(/\s+/).flatMap((word) => numerals[word] ?? []);
      features.set(asked.join(), asked);
    });
  }
  const familiesIn = (value: string): string[] => {
    const named = namesIn(value, values);
    return families.filter((family) => named.some((name) => name === family || name.endsWith(` ${family}`)));
  };

  const byName = new Map<string, TextRule[]>();
  for (const root of roots) {
    root.walk((node) => {
      if (node.type !== 'rule' && node.type !== 'atrule') return;
      const said = saidBy(node, familiesIn);
      const selector = Object.keys(said).length > 0 ? selectorOf(node) : undefined;
      for (const test of selector ? testsFor(selector) : []) {
        const rule = { ...test, ...said, isConditional: test.isConditional || isWithinCondition(node) };
        byName.set(test.about, [...(byName.get(test.about) ?? []), rule]);
      }
    });
  }
  const none: TextRule[] = [];
  return {
    rulesFor: (element) =>
      ['*', element.name, ...(element.attribs.class ?? '').split(/\s+/).map((name) => `.${name}`)].flatMap((name) =>
        (byName.get(name) ?? none).filter((rule) => rule.matches(element)),
      ),
    features: [...features.values()],
  };
}

function saidBy(
  node: Rule | AtRule,
  familiesIn: (value: string) => string[],
): Pick<TextRule, 'families' | 'weight' | 'text'> {
  const said: Pick<TextRule, 'families' | 'weight' | 'text'> = {};
  const declarations = (node.nodes ?? []).filter((child): child is Declaration => child.type === 'decl');
  for (const { prop, value } of declarations) {
    const inherits = /^(?:inherit|unset|revert|revert-layer)$/.test(value);
    if (prop === 'font' || prop === 'font-family') said.families = inherits ? 'inherit' : familiesIn(value);
    if (prop === 'font' || prop === 'font-weight') said.weight = inherits ? 'inherit' : weightIn(value);
    if (prop === 'content') said.text = (said.text ?? '') + generated(value);
  }
  return said;
}

/** The selector of a rule, also of one within another (https://www.w3.org/TR/css-nesting-1/), or none. */
function selectorOf(node: Rule | AtRule): string | undefined {
  if (node.type === 'atrule') {
    if (node.name === 'font-face' || node.name === 'property') return undefined;
    // The boxes in a printed page's margins hold text of the page's root.
    const page = ancestors(node).some((parent) => isAtRule(parent) && parent.name === 'page');
    if (page) return 'html';
  }
  const around = ancestors(node).find((parent): parent is Rule => parent.type === 'rule');
  const outer = around && selectorOf(around);
  if (node.type === 'atrule') return outer;
  if (!outer) return node.selector;
  return node.selectors
    .map((inner) => (inner.includes('&') ? inner.replaceAll('&', `:is(${outer})`) : `:is(${outer}) ${inner}`))
    .join();
}

function isWithinCondition(node: Rule | AtRule): boolean {
  return [node, ...ancestors(node)].some((parent) => isAtRule(parent) && !['layer', 'page'].includes(parent.name));
}

function isAtRule(node: Container): node is AtRule {
  return node.type === 'atrule';
}

function ancestors(node: { parent: unknown }): Container[] {
  const parent = node.parent as Container | undefined;
  return parent ? [parent, ...ancestors(parent)] : [];
}

/** The family names of a `font` or `font-family`, its custom properties looked up; in a `font`, the first after its size. */
function namesIn(value: string, properties: ReadonlyMap<string, string>, depth = 0): string[] {
  const whole = value.replaceAll(/var\((--[\w-]+)/g, (_, name: string) =>
    depth < 9 ? `,${namesIn(properties.get(name) ?? '', properties, depth + 1).join()},` : '',
  );
  return whole.split(/[,()]/).map((name) => name.replaceAll(/["']/g, '').trim());
}

function weightIn(value: string): number {
  const [weight = '400'] = /\b(?:[1-9]00|bold(?:er)?)\b/.exec(value.replaceAll(/["'].*?["']/g, '')) ?? [];
  return Number(weight) || 700;
}

/** The text of a `content`, with every digit where it counts. */
function generated(value: string): string {
  const strings = [...value.matchAll(/"((?:\\.|[^"])*)"|'((?:\\.|[^'])*)'/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
  const text = strings
    .join(' ')
    .replaceAll(/\\([\da-f]{1,6})\s?|\\(.)/gi, (_, code?: string, sign?: string) =>
      code ? String.fromCodePoint(parseInt(code, 16)) : (sign ?? ''),
    );
  return /\bcounters?\(/.test(value) ? `${text} 0123456789` : text;
}
