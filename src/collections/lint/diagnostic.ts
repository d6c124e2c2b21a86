import type { MdastNode } from 'satteri';
import type { Edit } from '../../utils/text.ts';
import { offsetOf } from './fields.ts';
import type { Kind, Params } from './messages/index.ts';
import type { Parsed } from './parsed.ts';
import { offsetOfNode } from './tree.ts';

interface DiagnosticOf<K extends Kind> {
  kind: K;
  /** The parameters of the message. */
  params: Params[K];
  /** Below the content folder, with slashes. */
  file: string;
  /** Counted from 1, as editors do; columns in UTF-16 code units. */
  line: number;
  column: number;
  /** The field by its name, `positions[0].sources`. */
  field?: string | undefined;
  /** A correct value, as an editor would type it. */
  example?: string | undefined;
  /** What corrects it, where there is only one answer. */
  fix?: Edit | undefined;
}

/** One mistake or warning, and where it is. */
export type Diagnostic = { [K in Kind]: DiagnosticOf<K> }[Kind];

/** A path into a file's fields, as in YAML and Zod. */
export type FieldPath = readonly (string | number)[];

/** Where a diagnostic points: an offset in the file, a node of its Markdown, the value of a field, or an offset in a field. */
export type DiagnosticPlace = number | Pick<MdastNode, 'position'> | FieldPath | FieldPlace;

/** An offset in a file, and the field that it is in. */
export interface FieldPlace {
  offset: number;
  field?: string | undefined;
}

/**
 * A diagnostic of a kind at a place in a file.
 * @param params what its message names
 * @param example a correct value, as an editor would type it
 * @param fix what corrects it, where there is only one answer
 */
export function diagnosticAt<K extends Kind>(
  parsed: Pick<Parsed, 'path' | 'text' | 'fields' | 'body'>,
  place: DiagnosticPlace,
  kind: K,
  params: Params[K],
  example?: string,
  fix?: Edit,
): Diagnostic {
  const { offset, field } = locate(parsed, place);
  const before = parsed.text.slice(0, offset).split('\n');
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  return { kind, params, file: parsed.path, line, column, field, example, fix } as Diagnostic;
}

function locate(parsed: Pick<Parsed, 'fields' | 'body'>, place: DiagnosticPlace): FieldPlace {
  if (typeof place === 'number') return { offset: place };
  if ('offset' in place) return place;
  if ('length' in place) return { offset: offsetOf(parsed, place), field: nameOfField(place) };
  return { offset: offsetOfNode(parsed, place) };
}

/** The place of a field's name instead of its value. */
export function keyPlace(parsed: Parsed, path: FieldPath): FieldPlace {
  return { offset: offsetOf(parsed, path, 'key'), field: nameOfField(path) };
}

/** An entry as commands name it: `events/opening`. */
export const nameOfEntry = ({ path }: { path: string }): string => path.split('.')[0] ?? path;

/** A path as editors read it: `positions[0].sources`. */
export function nameOfField(path: FieldPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** A value as an editor would type it after its field's name; an item of a list is in brackets. */
export function asTypedAt(path: FieldPath, value: string): string {
  return `${lastName(path)}: ${typeof path.at(-1) === 'number' ? `[${value}]` : value}`;
}

/** The name of the field that a path leads to, or of the list in which it ends. */
export function lastName(path: FieldPath): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}
