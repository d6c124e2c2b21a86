import type { Params, Kind } from './messages/params.ts';

/** One mistake or warning, and where it is. */
export interface Diagnostic<K extends Kind = Kind> {
  kind: K;
  facts: Params[K];
  /** Below the content folder, with slashes. */
  file: string;
  /** Counted from 1, as editors do; columns in UTF-16 code units. */
  line: number;
  column: number;
  /** The field by its name, `positions[0].sources`. */
  field?: string;
  /** What would be right, as it would be typed. */
  example?: string;
}

/** A path into a file's fields, as YAML and Zod have it. */
export type FieldPath = readonly (string | number)[];

/** An entry as commands name it: `events/opening`. */
export const nameOfEntry = ({ path }: { path: string }): string => path.split('.')[0] ?? path;

/** A path as editors read it: `positions[0].sources`. */
export function nameOfField(path: FieldPath): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${part}` : part),
    '',
  );
}

/** A value as it would be typed after the name of its field; an item of a list stands in brackets. */
export function asTypedAt(path: FieldPath, value: string): string {
  return `${lastName(path)}: ${typeof path.at(-1) === 'number' ? `[${value}]` : value}`;
}

/** The name of the field that a path leads to, or of the list in which it ends. */
export function lastName(path: FieldPath): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}
