import type { BlockKind, ValueType } from '../params.ts';

/** What a value is, in words. */
export const types: Record<ValueType, string> = {
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  list: 'a list',
  fields: 'a group of fields',
  'yes-or-no': 'true or false',
  nothing: 'nothing',
  date: 'a date without quotes',
};

/** A part of a text, in words. */
export const blocks: Record<BlockKind, string> = {
  paragraph: 'a paragraph',
  item: 'a list item',
  'ordered-item': 'an item of a numbered list',
  row: 'the first cell of a table’s row',
  cell: 'a further cell of a row',
  other: 'something else',
};

/** Offers the nearest name, or says what else to do. */
export const meant = (near: string | undefined, otherwise: string): string =>
  near ? `Did you mean “${near}”?` : otherwise;

/** Names the choices. */
export const choose = (known: readonly string[]): string =>
  known.length > 0 ? `Choose from: ${known.join(', ')}.` : '';

/** A number with its noun. */
export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
