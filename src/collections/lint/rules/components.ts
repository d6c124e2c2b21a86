import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { isPartialDate } from '../../../utils/partial-date.ts';
import { nearest } from '../../../utils/nearest.ts';
import { placeable } from '../../markdown/elements.ts';
import type { Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';
import { allNodes, offsetOfNode, plainText, withAllBelow } from '../tree.ts';
import { exampleFor } from './markup.ts';

const names = Object.keys(placeable);

/** What an `.mdx` text places: only components from the list, with plain texts as attributes, and no program. */
export function componentProblems(content: Content, parsed: Parsed): Diagnostic[] {
  return allNodes(parsed).flatMap((node): Diagnostic[] => {
    const at = offsetOfNode(parsed, node);
    switch (node.type as string) {
      case 'mdxjsEsm':
        return [diagnosticAt(parsed, at, 'import', {})];
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return [diagnosticAt(parsed, at, 'expression', {})];
      case 'mdxJsxTextElement':
        return inLine(parsed, at, node as unknown as MdxJsxTextElement);
      case 'mdxJsxFlowElement':
        return component(content, parsed, at, node as unknown as MdxJsxFlowElement);
      default:
        return [];
    }
  });
}

function inLine(parsed: Parsed, at: number, node: MdxJsxTextElement): Diagnostic[] {
  const name = node.name ?? '';
  const handler = handlerOf(node);
  if (handler) return [diagnosticAt(parsed, at, 'event-handler', { attribute: handler })];
  if (name in placeable)
    return [diagnosticAt(parsed, at, 'component-in-line', { name }, { example: `\n\n<${name} />\n` })];
  if (/^script$/i.test(name)) return [diagnosticAt(parsed, at, 'script', { html: `<${name}>` })];
  return [diagnosticAt(parsed, at, 'html', { html: `<${name}>` }, exampleFor(`<${name}>`))];
}

function component(content: Content, parsed: Parsed, at: number, node: MdxJsxFlowElement): Diagnostic[] {
  const name = node.name ?? '';
  const wanted = placeable[name];
  const handler = handlerOf(node);
  if (handler) return [diagnosticAt(parsed, at, 'event-handler', { attribute: handler })];
  if (!wanted) {
    if (/^(?:script|iframe)$/i.test(name)) return [diagnosticAt(parsed, at, 'script', { html: `<${name}>` })];
    const near = nearest(name, names);
    return [
      diagnosticAt(
        parsed,
        at,
        'unknown-component',
        { name, near, known: names },
        { example: `<${near ?? names[0] ?? ''} />` },
      ),
    ];
  }
  const known = Object.keys(wanted);
  const given = node.attributes.map((attribute) => ({
    attribute: attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
    value: attribute.type === 'mdxJsxAttribute' ? attribute.value : undefined,
  }));
  const isMisspelt = given.some(({ attribute }) => !(attribute in wanted));
  return [
    ...(name === 'Steps' ? stepProblems(parsed, node) : []),
    ...known
      .filter((attribute) => !isMisspelt && !given.some((one) => one.attribute === attribute && one.value !== ''))
      .map((attribute) =>
        diagnosticAt(parsed, at, 'missing-attribute', { name, attribute }, { example: `<${name} ${attribute}="…" />` }),
      ),
    ...given.flatMap(({ attribute, value }): Diagnostic[] => {
      const kind = wanted[attribute];
      if (!kind || typeof value !== 'string') {
        const example = known.map((one) => ` ${one}="…"`).join('');
        return [
          diagnosticAt(
            parsed,
            at,
            'unknown-attribute',
            { name, attribute, known },
            { example: `<${name}${example} />` },
          ),
        ];
      }
      if (kind === 'date') {
        return isPartialDate(value) && value.length === 10
          ? []
          : [diagnosticAt(parsed, at, 'not-a-day', { value }, { example: `<${name} ${attribute}="2020-03-01" />` })];
      }
      const slugs = kind === 'quotes' ? value.split(/\s+/).filter(Boolean) : [value];
      return slugs.flatMap((slug): Diagnostic[] => {
        const facts = content.unknown(kind, slug);
        const example = facts?.near && `<${name} ${attribute}="${value.replace(slug, facts.near)}" />`;
        return facts ? [diagnosticAt(parsed, at, 'unknown-entry', facts, example ? { example } : {})] : [];
      });
    }),
  ];
}

/** Each step begins with its date, as a link or a bold link: the page sets it above the sentence. */
function stepProblems(parsed: Parsed, steps: MdastNode): Diagnostic[] {
  return withAllBelow(steps)
    .filter(({ type }) => type === 'listItem')
    .flatMap((item): Diagnostic[] => {
      const [first] = withAllBelow(item).filter(({ type }) => type === 'text' || type === 'link');
      const facts = {
        text: plainText(item)
          .replace(/\s*\[@.*/su, '')
          .slice(0, 40),
      };
      const example = { example: '- [1 March 2020](event:shelf-count) …' };
      return first?.type === 'link'
        ? []
        : [diagnosticAt(parsed, offsetOfNode(parsed, item), 'step-without-date', facts, example)];
    });
}

function handlerOf({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): string | undefined {
  return attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && /^on[a-z]/i.test(one.name) ? [one.name] : [],
  )[0];
}
