import { Stack, type Block, type Look } from './stack.ts';

/** One position and the reports that take it; `primary` marks the ones that the site rests on first. */
export interface Position {
  label: string;
  lang?: string | undefined;
  reports: readonly { primary: boolean }[];
}

/** Positions as rows of squares, one for each report, with their count, in the drawing's units. */
export interface PositionBars {
  size: { width: number; height: number };
  blocks: Block[];
  squares: { x: number; y: number; primary: boolean }[];
  /** The side of a square. */
  side: number;
}

const width = 340;
const largest = 18;
const gap = 4;
const looks = {
  label: { face: 'strong', size: 16, above: 8 },
  count: { face: 'text', size: 16, above: 0 },
} satisfies Record<string, Look>;

/** Lays out positions below one another on one scale, so that their rows can be compared. */
export async function positionBars(positions: readonly Position[]): Promise<PositionBars> {
  const most = Math.max(...positions.map(({ reports }) => reports.length));
  const side = Math.min(largest, (width - 40) / most - gap);
  const stack = new Stack(0, width, 0);
  const bars: PositionBars = { size: { width, height: 0 }, blocks: stack.blocks, squares: [], side };
  for (const { label, lang, reports } of positions) {
    await stack.add(label, 'label', looks.label, { lang });
    const y = stack.bottom + 3;
    const ordered = [...reports].sort((a, b) => Number(b.primary) - Number(a.primary));
    bars.squares.push(...ordered.map(({ primary }, index) => ({ x: index * (side + gap) + 1, y, primary })));
    const count = await stack.add(String(reports.length), 'count', looks.count, {
      inset: reports.length * (side + gap) + 6,
    });
    count.y = y + side / 2 + 6;
  }
  bars.size.height = stack.bottom + 6;
  return bars;
}
