import type { MdastNode } from 'satteri';
import { slugFrom } from '../../../utils/addresses.ts';
import { slugPattern } from '../../../utils/references.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';
import { headingNodes, nodesOf, offsetOfNode, typed } from '../tree.ts';

/** Headings: each has an id of its own, and no level is left out. */
export function headingProblems(parsed: Parsed): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const ids = new Set<string>();
  let above = 1;
  for (const { node, id, title } of headingNodes(parsed)) {
    const at = offsetOfNode(parsed, node);
    if (!id || !slugPattern.test(id)) {
      const level = '#'.repeat(Math.max(2, node.depth));
      problems.push(
        diagnosticAt(
          parsed,
          at,
          'heading-without-id',
          { title },
          { example: `${level} ${title} {#${slugFrom(id ?? '') || 'some-id'}}` },
        ),
      );
    } else if (ids.has(id))
      problems.push(diagnosticAt(parsed, at, 'duplicate-heading', { id }, { example: `{#${id}-2}` }));
    else ids.add(id);
    const right = { example: `${'#'.repeat(above + 1)} ${title} {#${id ?? 'some-id'}}` };
    if (node.depth === 1) problems.push(diagnosticAt(parsed, at, 'heading-of-title', { title }, right));
    else if (node.depth > above + 1)
      problems.push(diagnosticAt(parsed, at, 'heading-skips', { level: node.depth, above }, right));
    above = Math.max(2, Math.min(node.depth, above + 1));
  }
  return [...problems, ...unspaced(parsed)];
}

/** Lines that were to be headings: Markdown wants a space after the sign. */
function unspaced(parsed: Parsed): Diagnostic[] {
  return nodesOf(parsed, 'paragraph').flatMap((node): Diagnostic[] => {
    const text = typed(parsed, node).split('\n')[0] ?? '';
    const [, signs = '', title = ''] = /^(#{1,6})([^\s#].*)$/.exec(text) ?? [];
    const more = { example: `${signs} ${title}` };
    return signs ? [diagnosticAt(parsed, offsetOfNode(parsed, node), 'heading-without-space', { text }, more)] : [];
  });
}

const scriptTag = /^<\/?(?:script|iframe|object|embed|frame|meta|base|link|style|form|svg)\b/i;
const handler = /\bon[a-z]+\s*=/i;

/** HTML, computer code and footnotes: a text is Markdown, and what it needs beyond that has a form of its own. */
export function htmlProblems(parsed: Parsed): Diagnostic[] {
  const html = nodesOf(parsed, 'html').flatMap((node): Diagnostic[] => {
    const at = offsetOfNode(parsed, node);
    const shown = inShort(node.value);
    const attribute = handler.exec(node.value)?.[0].replace(/\s*=$/, '');
    // The opening tag says it all.
    if (node.value.startsWith('</')) return [];
    if (scriptTag.test(node.value.trim())) return [diagnosticAt(parsed, at, 'script', { html: shown })];
    if (attribute) return [diagnosticAt(parsed, at, 'event-handler', { attribute })];
    return [diagnosticAt(parsed, at, 'html', { html: shown }, exampleFor(node.value))];
  });
  const code = [...nodesOf(parsed, 'code'), ...nodesOf(parsed, 'inlineCode')]
    .filter(({ type }) => type === 'code')
    .map((node) => diagnosticAt(parsed, offsetOfNode(parsed, node), 'code-block', {}, { example: firstLine(node) }));
  const { text = '', offset = 0 } = parsed.body ?? {};
  const notes = [...text.matchAll(/(?<!^)\[\^([^\]\s]+)\](?!:)/gm)].map(({ 1: label = '', index }) =>
    diagnosticAt(parsed, offset + index, 'footnote', { label }, { example: '… [@source-id]' }),
  );
  return [...html, ...code, ...notes];

  function firstLine(node: MdastNode): string {
    return (
      typed(parsed, node)
        .replace(/^\s*```.*\n/, '')
        .split('\n')[0]
        ?.trim() ?? ''
    );
  }
}

/** What to write instead of an element of HTML. */
export function exampleFor(html: string): { example?: string } {
  if (/^<(b|strong)\b/i.test(html)) return { example: '**…**' };
  if (/^<(i|em)\b/i.test(html)) return { example: '*…*' };
  if (/^<a\b/i.test(html)) return { example: '[…](https://…)' };
  return {};
}

const inShort = (text: string): string => {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
