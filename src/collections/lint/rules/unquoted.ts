import { isPair, isScalar, visit } from 'yaml';
import { fieldAt } from '../../schemas/json-schema.ts';
import { fieldSchemaOf } from '../fields.ts';
import { diagnosticAt, type Parsed } from '../parsed.ts';
import { asTypedAt, nameOfField, type FieldPath, type Diagnostic } from '../diagnostic.ts';
import { quoted } from '../yaml.ts';

/** What YAML 1.1 reads as a date, and as a number where YAML 1.2 reads a text (https://yaml.org/type/). */
const date = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s].*)?$/;
const number = /^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o[0-7_]+|\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.[\d_]+)$/i;

/** Texts without quotes that the site, which reads YAML 1.1 in part, would not read as texts. */
export function unquotedProblems(parsed: Parsed): Diagnostic[] {
  const schema = fieldSchemaOf(parsed.role);
  const { fields } = parsed;
  const problems: Diagnostic[] = [];
  if (!schema || fields?.values === undefined) return problems;
  visit(fields.document, {
    Scalar(key, { type, source = '', value, range }, ancestors) {
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string') return;
      const path = pathTo(key, ancestors);
      if (fieldAt(schema, path)?.type !== 'string') return;
      const more = { field: nameOfField(path), example: asTypedAt(path, quoted(source)) };
      const at = fields.offset + (range?.[0] ?? 0);
      if (date.test(source)) problems.push(diagnosticAt(parsed, at, 'unquoted-date', { value: source }, more));
      else if (number.test(source))
        problems.push(diagnosticAt(parsed, at, 'wrong-type', { found: 'number', wanted: 'text' }, more));
    },
  });
  return problems;
}

/** The way to a node through the pairs and lists around it. */
function pathTo(key: unknown, ancestors: readonly unknown[]): FieldPath {
  const path: (string | number)[] = [];
  ancestors.forEach((node, index) => {
    const child = ancestors[index + 1];
    if (isPair(node) && isScalar(node.key)) path.push(String(node.key.value));
    else if (
      typeof node === 'object' &&
      node !== null &&
      'items' in node &&
      Array.isArray(node.items) &&
      !isPair(child)
    ) {
      path.push(child === undefined ? Number(key) : node.items.indexOf(child));
    }
  });
  return path;
}
