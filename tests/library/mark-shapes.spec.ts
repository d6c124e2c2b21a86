import { expect, test } from '@playwright/test';
import { markShape, shapeCount } from '../../src/utils/band.ts';

test('each of twelve categories has a shape of its own, which differs from every other at 14 pixels', async ({
  page,
}) => {
  expect(shapeCount).toBeGreaterThanOrEqual(12);
  const outlines = Array.from({ length: shapeCount }, (_, index) => markShape(index));
  expect(await page.evaluate(alike, outlines)).toEqual([]);
  const [circle = ''] = outlines;
  const hexagon = 'M7.5 4h9l4.5 8-4.5 8h-9L3 12z';
  expect(await page.evaluate(alike, [circle, hexagon])).toEqual(['1 and 2']);
});

/** Shapes of which less than a sixth of what they cover differs; runs in the page. */
function alike(outlines: string[]): string[] {
  const side = 14;
  const covered = outlines.map((outline) => {
    const context = new OffscreenCanvas(side, side).getContext('2d');
    if (!context) throw new Error('Nothing can be drawn.');
    context.scale(side / 24, side / 24);
    context.fill(new Path2D(outline));
    const { data } = context.getImageData(0, 0, side, side);
    return Array.from({ length: side * side }, (_, pixel) => (data[pixel * 4 + 3] ?? 0) / 255);
  });
  return covered.flatMap((one, index) =>
    covered.slice(index + 1).flatMap((other, further) => {
      const sum = (of: (a: number, b: number) => number): number =>
        one.reduce((total, value, pixel) => total + of(value, other[pixel] ?? 0), 0);
      const part = sum((a, b) => Math.abs(a - b)) / sum(Math.max);
      return part < 1 / 6 ? [`${index + 1} and ${index + further + 2}`] : [];
    }),
  );
}
