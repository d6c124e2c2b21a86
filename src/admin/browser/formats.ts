import { parse } from 'yaml';
import { isRecord } from '../../utils/text.ts';
import { type FormFields, same } from './values.ts';
import { writeFields, writeList } from './yaml-fields.ts';

/**
 * How the desk reads and writes a kind of file. What a file was read from travels with its fields under this name, so
 * that what nobody changed keeps every byte.
 */
export const sourceText = '__source';

export interface Format {
  fromFile: (text: string) => FormFields;
  toFile: (fields: FormFields) => string;
}

const parts = /^(---[ \t]*\n)([^]*?)(^---[ \t]*(?:\n|$))([^]*)$/m;

const split = (text: string) => {
  const [, open = '---\n', head = '', close = '---\n', rest = ''] = parts.exec(text) ?? [];
  return { open, head, close: close.endsWith('\n') ? close : `${close}\n`, rest };
};

/** An entry: fields between lines of dashes, and a text. */
export const entry: Format = {
  fromFile(text) {
    const { head, rest } = split(text);
    return { ...fieldsIn(head), body: rest.trim(), [sourceText]: text };
  },
  toFile({ [sourceText]: was, body, ...fields }) {
    const { open, head, close, rest } = split(typed(was));
    const text = typed(body).trim();
    return `${open}${writeFields(fields, head)}${close}${text === rest.trim() ? rest : `\n${text}\n`}`;
  },
};

/** A file of fields only. */
export const record: Format = {
  fromFile: (text) => ({ ...fieldsIn(text), [sourceText]: text }),
  toFile: ({ [sourceText]: was, ...fields }) => writeFields(fields, withLineEnd(typed(was))),
};

/** A file that is one list. */
export const list: Format = {
  fromFile: (text) => ({ items: parse(text), [sourceText]: text }),
  toFile: ({ [sourceText]: was, items }) => writeList(Array.isArray(items) ? items : [], withLineEnd(typed(was))),
};

/** Whether an entry says something else than the text it was read from, the day of its last change aside. */
export function isChanged(fields: FormFields, stamps: readonly string[]): boolean {
  const was = typed(fields[sourceText]);
  const without = (all: FormFields): FormFields =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key !== sourceText && !stamps.includes(key)));
  return !was || !same(trimmed(without(fields)), trimmed(without(entry.fromFile(was))));
}

const trimmed = (fields: FormFields): FormFields => ({ ...fields, body: typed(fields.body).trim() });
const typed = (value: unknown): string => (typeof value === 'string' ? value : '');
const withLineEnd = (text: string): string => (text && !text.endsWith('\n') ? `${text}\n` : text);

function fieldsIn(text: string): FormFields {
  const fields: unknown = parse(text);
  return isRecord(fields) ? fields : {};
}
