import { isRecord } from '../../utils/text.ts';

/** The fields of a file, by name. */
export type FormFields = Record<string, unknown>;

/** What an item of a list is known by; undefined where it is no object. */
export function itemId(item: unknown): unknown {
  return isRecord(item) ? item.id : undefined;
}

/** A value without what a form has where nothing was entered: empty texts, lists and objects. Undefined: all of it. */
export function said(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map(said).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isRecord(value)) return value;
  const fields = Object.entries(value)
    .map(([key, inner]) => [key, said(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Whether two values say the same, in whatever order their fields stand. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(said(a))) === JSON.stringify(sorted(said(b)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}
