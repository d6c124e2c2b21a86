import type { ValueType } from '../facts.ts';

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

/** Offers the nearest name, or says what else to do. */
export const meant = (near: string | undefined, otherwise: string): string =>
  near ? `Did you mean “${near}”?` : otherwise;

/** Names the choices. */
export const choose = (known: readonly string[]): string =>
  known.length > 0 ? `Choose from: ${known.join(', ')}.` : '';

/** A number with its noun. */
export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
