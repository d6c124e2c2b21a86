import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const frontMatter = /^---\r?\n(.*?)\r?\n---\r?\n?(.*)$/s;

/** An entry's file taken apart: the fields between the lines of dashes and the Markdown below. Throws without them. */
export function readEntry(path: string): { fields: Record<string, unknown>; body: string } {
  const match = frontMatter.exec(readFileSync(path, 'utf8'));
  if (!match) throw new Error(`${path}: an entry begins with its fields between two lines of three dashes (---).`);
  const [, fields = '', body = ''] = match;
  return { fields: parse(fields) as Record<string, unknown>, body };
}
