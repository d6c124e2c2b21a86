import { problemAt, type Parsed } from '../parsed.ts';
import type { Problem } from '../problem.ts';
import { nodesOf, offsetOfNode, typed } from '../tree.ts';

/** Tables whose lines are not what they seem: not a table at all, with cells that are lost, or with a paragraph as a row. */
export function tableProblems(parsed: Parsed): Problem[] {
  const undashed = nodesOf(parsed, 'paragraph').flatMap((node): Problem[] => {
    const found = likeTable.exec(typed(parsed, node));
    if (!found?.[1]) return [];
    const columns = found[1].replace(/^\s*\||\|\s*$/g, '').split(/(?<!\\)\|/).length;
    const example = `|${' --- |'.repeat(columns)}`;
    return [problemAt(parsed, offsetOfNode(parsed, node) + found.index, 'table-dashes', {}, { example })];
  });
  const rows = nodesOf(parsed, 'table').flatMap(({ children: [head, ...others] }) =>
    others.flatMap((row): Problem[] => {
      const [cells, columns] = [row.children.length, head?.children.length ?? 0];
      const at = offsetOfNode(parsed, row);
      if (!typed(parsed, row).includes('|')) return [problemAt(parsed, at, 'table-paragraph', {})];
      return cells > columns ? [problemAt(parsed, at, 'table-cells', { cells, columns })] : [];
    }),
  );
  return [...undashed, ...rows];
}

/** A line with a stroke above one that begins with a stroke or has only strokes and dashes. */
const likeTable = /^(.*\|.*)\n(?:\s*\||[-:\s]+\|[-|:\s]*$)/m;
