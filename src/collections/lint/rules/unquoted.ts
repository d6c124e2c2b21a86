import { isScalar } from 'yaml';
import { isPartialDate } from '../../../utils/partial-date.ts';
import { type Diagnostic, asTypedAt, diagnosticAt } from '../diagnostic.ts';
import { editOf, fieldValues } from '../fields.ts';
import type { Parsed } from '../parsed.ts';
import { quoted } from '../yaml.ts';

/** Matches what YAML 1.1 reads as a date, or as a number where YAML 1.2 reads a string (https://yaml.org/type/). */
const date = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s].*)?$/;
const number = /^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o[0-7_]+|\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.[\d_]+)$/i;

/** Reports unquoted texts that Astro would not read as strings, because its parser follows YAML 1.1 in part. */
export function unquotedProblems(parsed: Parsed): Diagnostic[] {
  return fieldValues(parsed).flatMap(({ schema, value, path }) => {
    if (schema.type !== 'string' || typeof value !== 'string') return [];
    const node: unknown = parsed.fields?.document.getIn(path, true);
    if (!isScalar(node) || node.type !== 'PLAIN' || node.source === undefined) return [];
    const example = asTypedAt(path, quoted(node.source));
    if (date.test(node.source)) {
      const fix = isPartialDate(node.source) ? editOf(parsed, path, quoted(node.source)) : undefined;
      return [diagnosticAt(parsed, path, 'unquoted-date', { value: node.source }, example, fix)];
    }
    if (!number.test(node.source)) return [];
    return [diagnosticAt(parsed, path, 'wrong-type', { found: 'number', wanted: 'string' }, example)];
  });
}
