import { diagnosticAt, type Parsed } from '../parsed.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nodesOf, offsetOfNode, typed } from '../tree.ts';

/** Tables whose lines are not what they seem: not a table at all, with cells that are lost, or with a paragraph as a row. */
export function tableProblems(parsed: Parsed): Diagnostic[] {
  const undashed = nodesOf(parsed, 'paragraph').flatMap((node): Diagnostic[] => {
    const found = likeTable.exec(typed(parsed, node));
    if (!found?.[1]) return [];
    const columns = found[1].replace(/^\s*\||\|\s*$/g, '').split(/(?<!\\)\|/).length;
    const example = `|${' --- |'.repeat(columns)}`;
    return [diagnosticAt(parsed, offsetOfNode(parsed, node) + found.index, 'table-dashes', {}, { example })];
  });
  const rows = nodesOf(parsed, 'table').flatMap(({ children: [head, ...others] }) =>
    others.flatMap((row): Diagnostic[] => {
      const [cells, columns] = [row.children.length, head?.children.length ?? 0];
      const at = offsetOfNode(parsed, row);
      if (!typed(parsed, row).includes('|')) return [diagnosticAt(parsed, at, 'table-paragraph', {})];
      return cells > columns ? [diagnosticAt(parsed, at, 'table-cells', { cells, columns })] : [];
    }),
  );
  return [...undashed, ...rows];
}

/** A line with a stroke above one that begins with a stroke or has only strokes and dashes. */
const likeTable = /^(.*\|.*)\n(?:\s*\||[-:\s]+\|[-|:\s]*$)/m;
