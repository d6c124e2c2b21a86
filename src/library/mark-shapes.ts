/**
 * Shapes that can be told apart without colour at 14 pixels, filled or not, and have room for a number of two digits, in a
 * square of 24 units; categories take them in their order.
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

/** The outline of the shape for the category at a place in its list. More categories than shapes begin again. */
export function markShape(index: number): string {
  return shapes[index % shapes.length] ?? shapes[0];
}
