import { Stack, type Block, type Look } from './stack.ts';

/** A matrix of marks, ready to be drawn: where its texts, cells and rules stand, in the drawing's units. */
export interface Matrix {
  size: { width: number; height: number };
  blocks: Block[];
  cells: { x: number; y: number; marked: boolean }[];
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
  rows: readonly (Label & { marks: readonly boolean[] })[],
  columns: readonly Label[],
): Promise<Matrix> {
  const left = columns.length > 3 ? 120 : 160;
  const columnWidth = (width - left) / columns.length;
  const matrix: Matrix = { size: { width, height: 0 }, blocks: [], cells: [], rules: [] };

  const heads = columns.map((_, index) => new Stack(left + index * columnWidth, columnWidth - 6, 0));
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
    for (const [index, marked] of marks.entries()) {
      matrix.cells.push({ x: left + index * columnWidth + 9, y: (top + labels.bottom) / 2, marked });
    }
  }
  matrix.blocks.push(...labels.blocks);
  matrix.size.height = labels.bottom;
  return matrix;
}
