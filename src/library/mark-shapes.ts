/** Shapes that can be told apart without colour, in a square of 24 units; categories take them in their order. */
const shapes = [
  'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16z',
  'M12 2.8 21.2 12 12 21.2 2.8 12z',
  'M5 5h14v14H5z',
  'M12 3.6 21 19.6H3z',
  'M7.5 3h9v4.5H21v9h-4.5V21h-9v-4.5H3v-9h4.5z',
  'M3 4.4h18L12 20.4z',
  'M12 3.5l8.6 6.2-3.3 10.1H6.7L3.4 9.7z',
  'M7.5 4h9l4.5 8-4.5 8h-9L3 12z',
] as const;

/** The outline of the shape for the category at a place in its list. More categories than shapes begin again. */
export function markShape(index: number): string {
  return shapes[index % shapes.length] ?? shapes[0];
}
