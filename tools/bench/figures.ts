/** Figures by row and column, such as `{ cold: { 'wall s': 12.3 } }`; a column's name says its unit. */
export interface Table {
  title: string;
  rows: Record<string, Record<string, number>>;
}

/** A number with so many digits after the point. */
export function round(number: number, digits = 0): number {
  return Number(number.toFixed(digits));
}

/** A table as text; behind each figure by how much it differs from that of an earlier table, where it does. */
export function written({ title, rows }: Table, earlier?: Table): string {
  const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
  const lines = Object.entries(rows).map(([name, row]) => [
    name,
    ...columns.map((column) => cell(row[column], earlier?.rows[name]?.[column])),
  ]);
  const grid = [[title, ...columns], ...lines];
  const widths = grid[0]?.map((_, index) => Math.max(...grid.map((line) => line[index]?.length ?? 0))) ?? [];
  return grid
    .map((line) =>
      line
        .map((text, index) => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function cell(now: number | undefined, before: number | undefined): string {
  if (now === undefined) return '';
  if (before === undefined || before === now) return String(now);
  if (before === 0) return `${now} (was 0)`;
  const percent = Math.round((now / before - 1) * 100);
  return `${now} (${percent < 0 ? '−' : '+'}${Math.abs(percent)} %)`;
}
