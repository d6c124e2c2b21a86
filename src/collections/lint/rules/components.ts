import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { isPartialDate } from '../../../utils/partial-date.ts';
import { nearest } from '../../../utils/nearest.ts';
import { placeable } from '../../markdown/elements.ts';
import type { Content } from '../content.ts';
import { type Diagnostic, diagnosticAt } from '../diagnostic.ts';
import { valuesOf } from '../fields.ts';
import type { Kind, Params } from '../messages/index.ts';
import type { Parsed } from '../parsed.ts';
import { allNodes, textOfNode, withAllBelow } from '../tree.ts';
import { markdownFor } from './markup.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const names = Object.keys(placeable);

/** An `.mdx` text may contain only components from the list, with strings as attributes, and no code. */
export function componentProblems(content: Content, parsed: Parsed): Diagnostic[] {
  return allNodes(parsed).flatMap((node: MdastNode | Element) => {
    switch (node.type) {
      case 'mdxjsEsm':
        return [diagnosticAt(parsed, node, 'import', {})];
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return [diagnosticAt(parsed, node, 'expression', {})];
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return elementProblems(content, parsed, node);
      default:
        return [];
    }
  });
}

function elementProblems(content: Content, parsed: Parsed, node: Element): Diagnostic[] {
  const report = <K extends Kind>(kind: K, params: Params[K], example?: string): Diagnostic[] => [
    diagnosticAt(parsed, node, kind, params, example),
  ];
  const name = node.name ?? '';
  const html = `<${name}>`;
  const wanted = placeable[name];
  const given = node.attributes.map((one) =>
    one.type === 'mdxJsxAttribute' ? { attribute: one.name, value: one.value } : { attribute: '{…}', value: undefined },
  );
  const handler = given.find(({ attribute }) => /^on[a-z]/i.test(attribute));
  if (handler) return report('event-handler', { attribute: handler.attribute });
  if (node.type === 'mdxJsxTextElement' && wanted) return report('component-in-line', { name }, `\n\n<${name} />\n`);
  if (!wanted && /^(?:script|iframe)$/i.test(name)) return report('script', { html });
  if (node.type === 'mdxJsxTextElement') return report('html', { html }, markdownFor(html));
  if (!wanted) {
    const near = nearest(name, names);
    return report('unknown-component', { name, near, known: names }, `<${near ?? names[0] ?? ''} />`);
  }
  const known = Object.keys(wanted);
  const missing = given.some(({ attribute }) => !(attribute in wanted))
    ? []
    : known.filter((attribute) => !given.some((one) => one.attribute === attribute && one.value !== ''));
  return [
    ...(name === 'Steps' ? stepProblems(parsed, node) : []),
    ...(isEmpty(content, name) ? report('nothing-to-show', { name }) : []),
    ...missing.flatMap((attribute) => report('missing-attribute', { name, attribute }, `<${name} ${attribute}="…" />`)),
    ...given.flatMap(({ attribute, value }) => {
      const kind = wanted[attribute];
      const example = (right: string): string => `<${name} ${attribute}="${right}" />`;
      if (!kind || typeof value !== 'string') {
        const all = known.map((one) => ` ${one}="…"`).join('');
        return report('unknown-attribute', { name, attribute, known }, `<${name}${all} />`);
      }
      if (kind === 'date') {
        const isDay = isPartialDate(value) && value.length === 10;
        if (!isDay) return report('not-a-day', { value }, example('2020-03-01'));
        return name === 'OneDay' && !isDrawn(content, value) ? report('day-without-events', { date: value }) : [];
      }
      const slugs = kind === 'quotes' ? value.split(/\s+/).filter(Boolean) : [value];
      return slugs.flatMap((slug) => {
        const params = content.unknown(kind, slug);
        return params ? report('unknown-entry', params, params.near && example(value.replace(slug, params.near))) : [];
      });
    }),
  ];
}

/** Whether a component has no entries that it could show. */
function isEmpty(content: Content, name: string): boolean {
  if (name === 'Sectors') return content.originals('sectors').length === 0;
  return name === 'KeyEvents' && !content.originals('events').some((event) => valuesOf(event)?.key === true);
}

/** Whether there is a figure of a day: only several events at places are worth one. */
function isDrawn(content: Content, day: string): boolean {
  const events = content.originals('events').map(valuesOf);
  return events.filter((event) => event?.date === day && event.place !== undefined).length > 1;
}

/** Each step must begin with its date, as a link or a bold link, because the page puts that above the sentence. */
function stepProblems(parsed: Parsed, steps: Element): Diagnostic[] {
  return withAllBelow(steps as MdastNode)
    .filter(({ type }) => type === 'listItem')
    .flatMap((item) => {
      if (beginningOf(item)?.type === 'link') return [];
      const text = textOfNode(item)
        .replace(/\s*\[@.*/su, '')
        .slice(0, 40);
      return [diagnosticAt(parsed, item, 'step-without-date', { text }, '- [1 March 2020](event:shelf-count) …')];
    });
}

/** The words or the link with which an item of a list begins. */
export function beginningOf(item: MdastNode): MdastNode | undefined {
  return withAllBelow(item).find(({ type }) => type === 'text' || type === 'link');
}
