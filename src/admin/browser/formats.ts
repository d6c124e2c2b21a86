import { parse } from 'yaml';
import { isRecord } from '../../utils/text.ts';
import { type FormFields, same, writeYaml } from './yaml.ts';

/** The form field that carries a file's source text, so that unchanged parts can be written back byte for byte. */
export const sourceText = '__source';

/** How the admin reads and writes a kind of file. */
export interface Format {
  fromFile: (text: string) => FormFields;
  toFile: (fields: FormFields) => string;
}

const parts = /^(---[ \t]*\n)([^]*?)(^---[ \t]*(?:\n|$))([^]*)$/m;

const split = (text: string) => {
  const [, open = '---\n', head = '', close = '---\n', rest = ''] = parts.exec(text) ?? [];
  return { open, head, close: close.endsWith('\n') ? close : `${close}\n`, rest };
};

/** An entry: front matter and a text. */
export const entry: Format = {
  fromFile(text) {
    const { head, rest } = split(text);
    return { ...fieldsIn(head), body: rest.trim(), [sourceText]: text };
  },
  toFile({ [sourceText]: source, body, ...fields }) {
    const { open, head, close, rest } = split(stringOf(source));
    const text = stringOf(body).trim();
    return `${open}${writeYaml(fields, head)}${close}${text === rest.trim() ? rest : `\n${text}\n`}`;
  },
};

/** A file of fields only. */
export const record: Format = {
  fromFile: (text) => ({ ...fieldsIn(text), [sourceText]: text }),
  toFile: ({ [sourceText]: source, ...fields }) => writeYaml(fields, stringOf(source)),
};

/** A file that is one list. */
export const list: Format = {
  fromFile: (text) => ({ items: parse(text), [sourceText]: text }),
  toFile: ({ [sourceText]: source, items }) => writeYaml(items, stringOf(source)),
};

/** Whether an entry differs from the text that it was read from, apart from the ignored fields. */
export function isChanged(fields: FormFields, ignored: readonly string[]): boolean {
  const source = stringOf(fields[sourceText]);
  const cleared = Object.fromEntries([sourceText, ...ignored].map((name) => [name, undefined]));
  const compared = (all: FormFields): FormFields => ({ ...all, ...cleared, body: stringOf(all.body).trim() });
  return !source || !same(compared(fields), compared(entry.fromFile(source)));
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function fieldsIn(text: string): FormFields {
  const fields: unknown = parse(text);
  return isRecord(fields) ? fields : {};
}
