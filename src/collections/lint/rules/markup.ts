import { slugFrom } from '../../../utils/addresses.ts';
import { slugPattern } from '../../../utils/references.ts';
import { type Diagnostic, diagnosticAt } from '../diagnostic.ts';
import type { Parsed } from '../parsed.ts';
import { allNodes, headingNodes, nodesOf, offsetOfNode, textOfNode, typed } from '../tree.ts';

/** Each heading must have a unique id, and no level may be skipped. */
export function headingProblems(parsed: Parsed): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const ids = new Set<string>();
  let above = 1;
  for (const { node, id, title } of headingNodes(parsed)) {
    const level = node.depth;
    if (!id || !slugPattern.test(id)) {
      const example = `${'#'.repeat(Math.max(2, level))} ${title} {#${slugFrom(id ?? '') || 'some-id'}}`;
      problems.push(diagnosticAt(parsed, node, 'heading-without-id', { title }, example));
    } else if (ids.has(id)) problems.push(diagnosticAt(parsed, node, 'duplicate-heading', { id }, `{#${id}-2}`));
    else ids.add(id);
    const example = `${'#'.repeat(above + 1)} ${title} {#${id ?? 'some-id'}}`;
    if (level === 1) problems.push(diagnosticAt(parsed, node, 'heading-of-title', { title }, example));
    else if (level > above + 1) problems.push(diagnosticAt(parsed, node, 'heading-skips', { level, above }, example));
    above = Math.max(2, Math.min(level, above + 1));
  }
  return [...problems, ...headingsWithoutSpace(parsed), ...emptySections(parsed)];
}

/** Reports headings without a text below them. Below those of an area, its page may list events. */
function emptySections(parsed: Parsed): Diagnostic[] {
  if (parsed.role.is === 'entry' && parsed.role.folder === 'sectors') return [];
  return allNodes(parsed).flatMap((parent) => {
    const blocks = 'children' in parent ? parent.children : [];
    return blocks.flatMap((node, index) => {
      const next = blocks[index + 1];
      const isAlone = !next || (next.type === 'heading' && node.type === 'heading' && next.depth <= node.depth);
      if (node.type !== 'heading' || !isAlone) return [];
      return [diagnosticAt(parsed, node, 'empty-section', { title: textOfNode(node) })];
    });
  });
}

/** Reports lines that were meant as headings but lack the space after `#`. */
function headingsWithoutSpace(parsed: Parsed): Diagnostic[] {
  return nodesOf(parsed, 'paragraph').flatMap((node) => {
    const [, text = '', signs = '', title = ''] = /^((#{1,6})([^\s#].*))/.exec(typed(parsed, node)) ?? [];
    return text ? [diagnosticAt(parsed, node, 'heading-without-space', { text }, `${signs} ${title}`)] : [];
  });
}

const scriptTag = /^<\/?(?:script|iframe|object|embed|frame|meta|base|link|style|form|svg)\b/i;
const handler = /\bon[a-z]+(?=\s*=)/i;

/** Reports HTML, code and footnotes: the site has its own syntax for what Markdown lacks. */
export function htmlProblems(parsed: Parsed): Diagnostic[] {
  const html = nodesOf(parsed, 'html').flatMap((node) => {
    // Only opening tags are reported.
    if (node.value.startsWith('</')) return [];
    const line = node.value.trim().split('\n')[0] ?? '';
    const html = line.length > 60 ? `${line.slice(0, 60)}…` : line;
    const attribute = handler.exec(node.value)?.[0];
    if (scriptTag.test(line)) return [diagnosticAt(parsed, node, 'script', { html })];
    if (attribute) return [diagnosticAt(parsed, node, 'event-handler', { attribute })];
    return [diagnosticAt(parsed, node, 'html', { html }, markdownFor(node.value))];
  });
  const code = nodesOf(parsed, 'code').map((node) => {
    const [line = ''] = typed(parsed, node)
      .replace(/^\s*```.*\n/, '')
      .split('\n');
    return diagnosticAt(parsed, node, 'code-block', {}, line.trim());
  });
  const { text = '', offset = 0 } = parsed.body ?? {};
  const notes = [...text.matchAll(/(?<!^)\[\^([^\]\s]+)\](?!:)/gm)].map(({ 1: label = '', index }) =>
    diagnosticAt(parsed, offset + index, 'footnote', { label }, '… [@source-id]'),
  );
  return [...html, ...code, ...notes];
}

/** What to write instead of an element of HTML. */
export function markdownFor(html: string): string | undefined {
  if (/^<(?:b|strong)\b/i.test(html)) return '**…**';
  if (/^<(?:i|em)\b/i.test(html)) return '*…*';
  return /^<a\b/i.test(html) ? '[…](https://…)' : undefined;
}

/** Matches a line with a vertical bar above a line that begins with one or consists of bars and dashes. */
const likeTable = /^(.*\|.*)\n(?:\s*\||[-:\s]+\|[-|:\s]*$)/m;

/** Reports what looks like a table but is not one, rows with too many cells, and paragraphs that become rows. */
export function tableProblems(parsed: Parsed): Diagnostic[] {
  const undashed = nodesOf(parsed, 'paragraph').flatMap((node) => {
    const found = likeTable.exec(typed(parsed, node));
    if (!found?.[1]) return [];
    const columns = found[1].replace(/^\s*\||\|\s*$/g, '').split(/(?<!\\)\|/).length;
    const at = offsetOfNode(parsed, node) + found.index;
    return [diagnosticAt(parsed, at, 'table-dashes', {}, `|${' --- |'.repeat(columns)}`)];
  });
  const rows = nodesOf(parsed, 'table').flatMap(({ children: [head, ...others] }) =>
    others.flatMap((row) => {
      const [cells, columns] = [row.children.length, head?.children.length ?? 0];
      if (!typed(parsed, row).includes('|')) return [diagnosticAt(parsed, row, 'table-paragraph', {})];
      return cells > columns ? [diagnosticAt(parsed, row, 'table-cells', { cells, columns })] : [];
    }),
  );
  return [...undashed, ...rows];
}
