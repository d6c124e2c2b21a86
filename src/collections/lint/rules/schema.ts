import type { z } from 'astro/zod';
import { originalLanguage } from '../../../site.config.ts';
import { slugFrom } from '../../../utils/addresses.ts';
import { languageMeant } from '../../../utils/languages.ts';
import { isPartialDate } from '../../../utils/partial-date.ts';
import { oldAddressMeant } from '../../../utils/redirects.ts';
import { isRecord } from '../../../utils/text.ts';
import { nearest } from '../../../utils/nearest.ts';
import { asTyped as valueAsTyped } from '../../schemas/as-typed.ts';
import type { Rule } from '../../schemas/fields.ts';
import { type EntryFolder, bilingualSchemas, schemaOf } from '../../schemas/index.ts';
import { type FieldSchema, fieldAt, jsonSchemaOf } from '../../schemas/json-schema.ts';
import { type Diagnostic, type FieldPath, asTypedAt, lastName, nameOfEntry, nameOfField } from '../diagnostic.ts';
import { isDateField, offsetOf, typedAt, zodSchemaOf } from '../fields.ts';
import { type Kind, type Params, type ValueType, isPlain } from '../messages/params.ts';
import { type Parsed, diagnosticAt } from '../parsed.ts';
import { quoted } from '../yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** The fields of a file against its schema. */
export function schemaProblems(parsed: Parsed): Diagnostic[] {
  const schema = zodSchemaOf(parsed.role);
  const values = parsed.fields?.values;
  if (!schema || parsed.fields?.values === undefined) return [];
  const fields = jsonSchemaOf(schema);
  if (typeof values !== 'object' || values === null || Array.isArray(values) !== (fields.type === 'array')) {
    return [diagnosticAt(parsed, parsed.fields.offset, fields.type === 'array' ? 'not-a-list' : 'not-fields', {})];
  }
  const result = schema.safeParse(values, { reportInput: true });
  const issues = result.error?.issues ?? [];
  const other = issues.length > 1 && issues.some(({ code }) => code === 'unrecognized_keys') && folderFor(parsed);
  if (other) return [other];
  return issues.flatMap((issue) => told(parsed, fields, issue));
}

/** The folder in whose collection every field of an entry would be right. */
function folderFor(parsed: Parsed): Diagnostic | undefined {
  const { role, fields, path } = parsed;
  if (role.is !== 'entry') return undefined;
  const folders = Object.keys(bilingualSchemas) as EntryFolder[];
  const fitting = folders.find((folder) => schemaOf(folder, role.language).safeParse(fields?.values).success);
  if (!fitting) return undefined;
  const facts = { folder: `${role.folder}/`, other: `${fitting}/` };
  return diagnosticAt(parsed, 0, 'wrong-folder', facts, { example: path.replace(`${role.folder}/`, `${fitting}/`) });
}

function told(parsed: Parsed, fields: FieldSchema, issue: Issue): Diagnostic[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? '' : part));
  const at = fieldAt(fields, path);
  const report = <K extends Kind>(kind: K, facts: Params[K], example = exampleFor(fields, path)): Diagnostic[] => [
    diagnosticAt(parsed, offsetOf(parsed, path), kind, facts, {
      field: nameOfField(path),
      ...(example && { example }),
    }),
  ];
  const value = shown(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(parsed, at, [...path, key], key));
    case 'invalid_type':
      if (issue.input === undefined) return [missingField(parsed, fields, path)];
      if (issue.input === null) return report('empty-field', emptiness(parsed, fields, path));
      if (isDateField(at) && typeof issue.input === 'number')
        return report('unquoted-date', { value }, `${lastName(path)}: ${quoted(value)}`);
      return report(...wrongType(parsed, issue, path));
    case 'too_small':
      if (issue.origin === 'string') return report('empty-field', emptiness(parsed, fields, path));
      if (issue.origin === 'array') return report('too-few', { min: Number(issue.minimum) });
      return report('too-small', { value });
    case 'too_big':
      return report('too-small', { value });
    case 'invalid_value': {
      if (issue.input === undefined) return [missingField(parsed, fields, path)];
      if (issue.input === null) return report('empty-field', emptiness(parsed, fields, path));
      const known = issue.values.map(String);
      const near = nearest(value, known);
      return report('unknown-value', { value, near, known }, `${lastName(path)}: ${near ?? known[0] ?? ''}`);
    }
    case 'invalid_format':
      return value.trim()
        ? report('not-an-address', { value })
        : report('empty-field', emptiness(parsed, fields, path));
    case 'invalid_key':
      return [
        diagnosticAt(
          parsed,
          offsetOf(parsed, path, 'key'),
          'not-a-slug',
          { value: String(path.at(-1)) },
          { field: nameOfField(path) },
        ),
      ];
    case 'custom':
      if (issue.input === '') return report('empty-field', emptiness(parsed, fields, path));
      return ruleBroken(issue.params as { kind: Rule | 'too-few' }, issue.input, path, report);
    default:
      return report('wrong-type', { found: typeOf(issue.input), wanted: 'text' });
  }
}

function ruleBroken(
  { kind, ...params }: { kind: Rule | 'too-few'; min?: number },
  input: unknown,
  path: Path,
  report: <K extends Kind>(kind: K, facts: Params[K], example?: string) => Diagnostic[],
): Diagnostic[] {
  const value = shown(input);
  if (kind === 'too-few') return report(kind, { min: params.min ?? 1 });
  if (kind === 'repeated')
    return report(kind, { value: shown(Array.isArray(input) ? input[Number(path.at(-1))] : input) }, '');
  if (kind === 'not-a-date') {
    const date = dateMeant(value);
    return date ? report(kind, { value }, `${lastName(path)}: ${quoted(date)}`) : report(kind, { value });
  }
  const guess = guessOf(kind, value);
  if (guess) return report(kind, { value }, asTypedAt(path, guess));
  // Some other language as an example would be taken for an answer.
  return kind === 'not-a-language' ? report(kind, { value }, '') : report(kind, { value });
}

/** What a name or a code was probably meant to be. */
function guessOf(kind: Rule, value: string): string | undefined {
  if (kind === 'not-a-country') return /^[a-z]{2}$/.test(value) ? value.toUpperCase() : undefined;
  if (kind === 'not-a-language') return languageMeant(value);
  if (kind === 'not-an-old-address') return oldAddressMeant(value);
  if (kind !== 'not-a-slug') return undefined;
  return slugFrom(value.replace(/\.(?:ya?ml|mdx?)$/, '')) || undefined;
}

/** Whether a value that is not there is needed, and what stands after a # in its place. */
function emptiness(parsed: Parsed, fields: FieldSchema, path: Path): Params['empty-field'] {
  const line = parsed.text.slice(offsetOf(parsed, path, 'key')).split('\n')[0] ?? '';
  const around = fieldAt(fields, path.slice(0, -1));
  return {
    hidden: /:\s+(#.*?)\s*$/.exec(line)?.[1],
    required: around?.required?.includes(String(path.at(-1))) ?? (around?.minItems ?? 0) > 0,
  };
}

function wrongType(
  parsed: Parsed,
  issue: Extract<Issue, { code: 'invalid_type' }>,
  path: Path,
): ['wrong-type', Params['wrong-type'], string?] {
  const found = typeOf(issue.input);
  const wanted = wantedType(issue.expected);
  const source = wanted === 'text' && isPlain(found) && typedAt(parsed, path)?.text;
  const facts = { found, wanted };
  if (source) return ['wrong-type', facts, asTypedAt(path, quoted(source))];
  return wanted === 'list' && found === 'text'
    ? ['wrong-type', facts, asTypedAt(path, `[${String(issue.input)}]`)]
    : ['wrong-type', facts];
}

/** The date that was meant by a day, month and year, in this order: `4-11-2025`, `4.11.2025`. */
function dateMeant(value: string): string | undefined {
  const digits = value
    .replace(/[०-९]/g, (one) => String(one.charCodeAt(0) - 0x966))
    .replace(/[T\s]\d.*$/, '')
    .trim();
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-–./](\d{1,2})[-–./](\d{4})$/.exec(digits) ?? [];
  const [, y = '', m = '', d = ''] = /^(\d{4})[-–./](\d{1,2})(?:[-–./](\d{1,2}))?$/.exec(digits) ?? [];
  const parts = year ? [year, month, day] : [y, m, d];
  const date = parts
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return date && isPartialDate(date) ? date : undefined;
}

function missingField(parsed: Parsed, fields: FieldSchema, path: Path): Diagnostic {
  const around = path.slice(0, -1);
  const { fields: read } = parsed;
  // Where a field of the file itself is missing, there is room for it at the end of the fields.
  const isEntry = parsed.role.is === 'entry';
  const end =
    read && around.length === 0 ? (isEntry ? parsed.text.indexOf('\n---', read.offset) + 1 : parsed.text.length) : 0;
  const at = end > 0 ? end : offsetOf(parsed, around);
  if (path.join('.') === 'translates')
    return diagnosticAt(parsed, at, 'not-reviewed', { name: nameOfEntry(parsed) }, { field: nameOfField(path) });
  const example = exampleFor(fields, path);
  return diagnosticAt(parsed, at, 'missing-field', {}, { field: nameOfField(path), ...(example && { example }) });
}

function unknownField(parsed: Parsed, at: FieldSchema | undefined, path: Path, key: string): Diagnostic {
  const { role } = parsed;
  const place = offsetOf(parsed, path, 'key');
  const more = { field: nameOfField(path) };
  if (role.is === 'entry' && path.length === 1) {
    const { original, translation } = bilingualSchemas[role.folder];
    const isOriginal = role.language === originalLanguage;
    if (isOriginal && key in translation.shape) return diagnosticAt(parsed, place, 'translation-field', { key }, more);
    if (!isOriginal && key in original.shape) {
      const file = parsed.path.replace(`.${role.language}.`, `.${originalLanguage}.`);
      return diagnosticAt(parsed, place, 'neutral-field', { key, original: file }, more);
    }
  }
  const known = Object.keys(at?.properties ?? {});
  // `{ date: …, what: one, two three }`: what follows the comma is no field; a colon may be missing in it, though.
  if (/\s/.test(key) && !known.includes(key.split(/\s/)[0] ?? '')) {
    return diagnosticAt(parsed, place, 'comma-in-value', { text: key }, more);
  }
  const near = nearest(key, known);
  const example = near && at && exampleFor(at, [near]);
  return diagnosticAt(parsed, place, 'unknown-field', { key, near, known }, { ...more, ...(example && { example }) });
}

/** A field as it would be typed, with the example of its schema, or of the field that it stands in. */
function exampleFor(fields: FieldSchema, path: FieldPath): string | undefined {
  const [own, around] = [path, path.slice(0, -1)].map((at) => fieldAt(fields, at)?.examples?.[0]);
  // What a whole group shows by way of example fits its parts better than what they show in any group.
  const part = isRecord(around) ? (around[String(path.at(-1))] ?? own) : own;
  if (part !== undefined) return `${lastName(path)}: ${valueAsTyped(part)}`;
  return path.length > 1 ? exampleFor(fields, path.slice(0, -1)) : undefined;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes-or-no';
  return typeof value === 'string' ? 'text' : 'fields';
}

function wantedType(expected: string): ValueType {
  const types: Record<string, ValueType> = {
    string: 'text',
    number: 'number',
    int: 'whole-number',
    array: 'list',
    boolean: 'yes-or-no',
    object: 'fields',
    record: 'fields',
  };
  return types[expected] ?? 'text';
}
