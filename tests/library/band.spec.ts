import { expect, test } from '@playwright/test';
import { type BandEvent, band, labelledYears } from '../../src/utils/band.ts';
import { each } from '../support/each.ts';

/** Events as a busy topic has them: some every year, by far the most in the last ones. */
function manyEvents(count: number, lanes: number): BandEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const year = 1950 + Math.floor(76 * Math.sqrt(index / count));
    return { year: String(year), lane: (index * 7) % lanes };
  });
}

const sections = {
  wide: { length: 608, breadth: 300, largest: 27 },
  phone: { length: 960, breadth: 288, largest: 27 },
};

for (const [name, section] of each(Object.entries(sections))) {
  test(`a thousand events stay marks of their own, inside the room of a ${name} page`, () => {
    const { size, marks, length, breadth } = band(manyEvents(1000, 5), 5, section);
    expect(marks).toHaveLength(1000);
    expect(size).toBeGreaterThan(6);
    expect(length).toBeLessThanOrEqual(section.length + 0.01);
    expect(breadth).toBeLessThanOrEqual(section.breadth + 0.01);
    const places = new Set(marks.map(({ along, across }) => `${along.toFixed(2)} ${across.toFixed(2)}`));
    expect(places.size).toBe(1000);
  });
}

test('no two marks touch, and time only runs on', () => {
  const events = manyEvents(300, 4);
  const { size, marks } = band(events, 4, sections.wide);
  const distances = marks.flatMap((one, index) =>
    marks
      .slice(index + 1)
      .map((other) => Math.max(Math.abs(one.along - other.along), Math.abs(one.across - other.across))),
  );
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(size - 0.01);
  const places = [...marks.keys()];
  const spans = [...Map.groupBy(places, (index) => events[index]?.year).values()].map((ofYear) => {
    const alongs = ofYear.map((index) => marks[index]?.along ?? 0);
    return [Math.min(...alongs), Math.max(...alongs)];
  });
  for (const [index, [start = 0]] of each(spans.entries())) {
    if (index > 0) expect(start).toBeGreaterThan(spans[index - 1]?.[1] ?? 0);
  }
});

test('a few events get marks as large as a finger, and missing years a gap that says how many', () => {
  const { size, gaps } = band(
    [
      { year: '1950', lane: 0 },
      { year: '1951', lane: 0 },
      { year: '1992', lane: 1 },
    ],
    2,
    sections.phone,
  );
  expect(size).toBe(27);
  expect(gaps.map(({ missing }) => missing)).toEqual([40]);
  for (const { start, end } of each(gaps)) expect(end - start).toBeGreaterThan(size);
});

test('labels of years never run into one another', () => {
  const { years } = band(manyEvents(1000, 5), 5, sections.wide);
  const middles = labelledYears(years, 28).map(({ start, end }) => (start + end) / 2);
  for (const [index, middle] of each(middles.entries())) {
    if (index > 0) expect(middle - (middles[index - 1] ?? 0)).toBeGreaterThanOrEqual(28);
  }
  expect(middles.length).toBeGreaterThan(5);
});
