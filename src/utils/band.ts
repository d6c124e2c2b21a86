/** An event in the band: its year and its lane (the index of its category). */
export interface BandEvent {
  year: string;
  lane: number;
}

/**
 * The layout, in the drawing's units: `along` is the distance in time from the beginning, `across` the distance from
 * the first lane.
 */
export interface Band {
  /** The width and height of each mark's square. */
  size: number;
  /** The middle of each event's mark, in the order of the events. */
  marks: { along: number; across: number }[];
  years: { year: string; start: number; end: number }[];
  /** The stretches for years without events, with the number of these years. */
  gaps: { start: number; end: number; missing: number }[];
  lanes: { start: number; end: number }[];
  length: number;
  breadth: number;
}

/** The space between years that follow one another, as a part of a mark's size. */
const step = 0.12;
/** The space for missing years: it grows with their number, but far less than they do. */
const spaceFor = (missing: number): number => (missing > 0 ? 0.4 + 0.22 * Math.log2(missing) : step);

/**
 * Lays out events as a band of time: a lane for each category, a place along it for each year that has events, and in
 * it a mark for each event, so that a dense year becomes wider instead of its marks overlapping. Marks are as large as
 * the limits allow: the more events there are, the more rows a lane gets.
 * @param events oldest first
 * @param limits the maximum length and breadth of the band, and the maximum size of a mark
 */
export function band(
  events: readonly BandEvent[],
  laneCount: number,
  limits: { length: number; breadth: number; largest: number },
): Band {
  const years = [...Map.groupBy(events, ({ year }) => year)].map(([year, ofYear]) => ({
    year,
    tallest: Math.max(
      ...Map.groupBy(ofYear, ({ lane }) => lane)
        .values()
        .map(({ length }) => length),
    ),
  }));
  const missing = years.map(({ year }, index) => {
    const before = years[index - 1];
    return before ? Number(year) - Number(before.year) - 1 : 0;
  });
  const spaces = missing.map((count, index) => (index === 0 ? 0 : spaceFor(count)));
  const columns = (rows: number): number[] => years.map(({ tallest }) => Math.ceil(tallest / rows));
  const sizeWith = (rows: number): number =>
    Math.min(
      limits.largest,
      limits.length / (sum(columns(rows)) + sum(spaces)),
      limits.breadth / (laneCount * rows + (laneCount - 1) * step),
    );
  const mostRows = Math.max(1, ...years.map(({ tallest }) => tallest));
  const choices = Array.from({ length: mostRows }, (_, index) => index + 1);
  const rows = choices.reduce((best, choice) => (sizeWith(choice) >= sizeWith(best) ? choice : best), 1);
  const size = sizeWith(rows);

  let end = 0;
  const placed = columns(rows).map((count, index) => {
    const start = end + (spaces[index] ?? 0) * size;
    end = start + count * size;
    return { year: years[index]?.year ?? '', start, end, missing: missing[index] ?? 0 };
  });
  const startOf = new Map(placed.map(({ year, start }) => [year, start]));
  const lanes = Array.from({ length: laneCount }, (_, lane) => {
    const start = lane * (rows + step) * size;
    return { start, end: start + rows * size };
  });
  return {
    size,
    marks: marksOf(events, { rows, size, startOf, lanes }),
    years: placed.map(({ year, start, end: close }) => ({ year, start, end: close })),
    gaps: placed.flatMap((one, index) =>
      one.missing > 0 ? [{ start: placed[index - 1]?.end ?? 0, end: one.start, missing: one.missing }] : [],
    ),
    lanes,
    length: end,
    breadth: lanes.at(-1)?.end ?? 0,
  };
}

/** The band rounded to whole units: no difference is visible, and the markup is half as long. */
export function inWholeUnits(laid: Band): Band {
  const round = (_: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value) : value);
  return JSON.parse(JSON.stringify(laid), round) as Band;
}

function marksOf(
  events: readonly BandEvent[],
  grid: { rows: number; size: number; startOf: ReadonlyMap<string, number>; lanes: Band['lanes'] },
): Band['marks'] {
  const { rows, size, startOf, lanes } = grid;
  const cellOf = ({ year, lane }: BandEvent): string => `${year} ${lane}`;
  const cells = Map.groupBy(events, cellOf);
  return events.map((event) => {
    const cell = cells.get(cellOf(event)) ?? [];
    const place = cell.indexOf(event);
    const column = Math.floor(place / rows);
    const inColumn = Math.min(rows, cell.length - column * rows);
    return {
      along: (startOf.get(event.year) ?? 0) + (column + 0.5) * size,
      // Around the middle of the lane.
      across: (lanes[event.lane]?.start ?? 0) + ((rows - inColumn) / 2 + (place % rows) + 0.5) * size,
    };
  });
}

/** The years that get a label: each is at least `distance` away from the previous labelled year. */
export function labelledYears(years: Band['years'], distance: number): Band['years'] {
  let last = -Infinity;
  return years.filter(({ start, end }) => {
    const middle = (start + end) / 2;
    if (middle - last < distance) return false;
    last = middle;
    return true;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Shapes that differ visibly at 14 pixels without colour, filled or not, with space for two digits, in a square of 24
 * units. Categories use them in this order.
 */
const shapes = [
  'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16z',
  'M12 2.8 21.2 12 12 21.2 2.8 12z',
  'M5 5h14v14H5z',
  'M12 3.6 21 19.6H3z',
  'M7.5 3h9v4.5H21v9h-4.5V21h-9v-4.5H3v-9h4.5z',
  'M3 4.4h18L12 20.4z',
  'M12 2l2.9 6.4 7 .8-5.2 4.7 1.4 6.9-6.1-3.5-6.1 3.5 1.4-6.9L2.1 9.2l7-.8z',
  'M2.5 19a9.5 13 0 0 1 19 0z',
  'M3 7l4-4 5 5 5-5 4 4-5 5 5 5-4 4-5-5-5 5-4-4 5-5z',
  'M2.5 7.5h19v9h-19z',
  'M8 6h14l-6 12H2z',
  'M12 2c4 5.5 6.5 8.5 6.5 12.5a6.5 6.5 0 0 1-13 0C5.5 10.5 8 7.5 12 2z',
] as const;

/** How many categories have a shape of their own. */
export const shapeCount = shapes.length;

/** The outline of the shape for a category, by its place in the list. Shapes repeat after the last one. */
export function markShape(index: number): string {
  return shapes[index % shapes.length] ?? shapes[0];
}
