import { Stack, type Block, type Look } from './stack.ts';

/** What a cell says: the row belongs to the column, only in a way, or not. */
export type CellMark = 'full' | 'half' | 'none';

/** The shapes of marks, around their middle: a disc, a ring with its left half filled, a dash. */
export const cellShapes: Record<CellMark, string> = {
  full: 'M-8 0a8 8 0 1 1 16 0a8 8 0 1 1-16 0z',
  half: 'M-8 0a8 8 0 1 1 16 0a8 8 0 1 1-16 0zM0-6a6 6 0 0 1 0 12z',
  none: 'M-6 0h12',
};

/** The mark for how a report names a sector. */
export const markOf = { named: 'full', talkedOf: 'half', notNamed: 'none' } as const satisfies Record<string, CellMark>;

/** A matrix of marks, ready to be drawn: where its texts, cells and rules stand, in the drawing's units. */
export interface Matrix {
  size: { width: number; height: number };
  blocks: Block[];
  cells: { x: number; y: number; mark: CellMark }[];
  /** The heights of the rules between rows. */
  rules: number[];
}

interface Label {
  label: string;
  href: string;
  lang?: string | undefined;
}

const width = 340;
const looks = {
  row: { face: 'text', size: 16, above: 9 },
  column: { face: 'text', size: 14, above: 0 },
} satisfies Record<string, Look>;

/** Lays out rows against columns; a row's marks follow the columns. The columns share what the rows' labels leave. */
export async function matrixDrawing(
  rows: readonly (Label & { marks: readonly CellMark[] })[],
  columns: readonly Label[],
): Promise<Matrix> {
  const left = columns.length > 3 ? 120 : 160;
  const columnWidth = (width - left) / columns.length;
  const matrix: Matrix = { size: { width, height: 0 }, blocks: [], cells: [], rules: [] };

  const heads = columns.map((_, index) => new Stack(left + (index + 0.5) * columnWidth, columnWidth - 6, 0, 'middle'));
  for (const [index, { label, href, lang }] of columns.entries()) {
    await heads[index]?.add(label, 'column', looks.column, { href, lang });
  }
  matrix.blocks.push(...heads.flatMap(({ blocks }) => blocks));

  const labels = new Stack(0, left - 12, Math.max(...heads.map(({ bottom }) => bottom)) + 6);
  for (const { label, href, lang, marks } of rows) {
    const top = labels.bottom;
    matrix.rules.push(top);
    await labels.add(label, 'row', looks.row, { href, lang });
    labels.skip(9);
    for (const [index, mark] of marks.entries()) {
      matrix.cells.push({ x: Math.round(left + (index + 0.5) * columnWidth), y: (top + labels.bottom) / 2, mark });
    }
  }
  matrix.blocks.push(...labels.blocks);
  matrix.size.height = labels.bottom;
  return matrix;
}
