import { z } from 'astro/zod';
import { originalLanguage } from '../../../site.config.ts';
import { slugFrom } from '../../../utils/addresses.ts';
import { languageMeant } from '../../../utils/languages.ts';
import { isPartialDate } from '../../../utils/partial-date.ts';
import { oldAddressMeant } from '../../../utils/redirects.ts';
import { type Edit, isRecord } from '../../../utils/text.ts';
import { nearest } from '../../../utils/nearest.ts';
import { asTyped as valueAsTyped } from '../../schemas/as-typed.ts';
import type { Rule } from '../../schemas/fields.ts';
import { type EntryFolder, bilingualSchemas, schemaOf } from '../../schemas/index.ts';
import { type FieldSchema, fieldAt, jsonSchemaOf } from '../../schemas/json-schema.ts';
import { isAs, pathIn } from '../content.ts';
import {
  type Diagnostic,
  type FieldPath,
  asTypedAt,
  diagnosticAt,
  keyPlace,
  lastName,
  nameOfEntry,
  nameOfField,
} from '../diagnostic.ts';
import { editOf, isDateField, offsetOf, typedAt, zodSchemaOf } from '../fields.ts';
import type { Kind, Params } from '../messages/index.ts';
import { type ValueType, inEnglish, isPlain } from '../messages/words.ts';
import type { Parsed } from '../parsed.ts';
import { quoted } from '../yaml.ts';
import { internationalDigits } from './punctuation.ts';

type Issue = z.core.$ZodIssue;

/** Checks the fields of a file against its schema. */
export function schemaProblems(parsed: Parsed): Diagnostic[] {
  const schema = zodSchemaOf(parsed.role);
  const { values, offset = 0 } = parsed.fields ?? {};
  if (!schema || values === undefined) return [];
  const fields = jsonSchemaOf(schema);
  if (fields.type === 'array' ? !Array.isArray(values) : !isRecord(values))
    return [diagnosticAt(parsed, offset, fields.type === 'array' ? 'not-a-list' : 'not-fields', {})];
  const result = schema.safeParse(values, { reportInput: true });
  const issues = result.error?.issues ?? [];
  const other = issues.length > 1 && issues.some(({ code }) => code === 'unrecognized_keys') && folderFor(parsed);
  if (other) return [other];
  return issues.flatMap((issue) => problemsOf(parsed, fields, issue));
}

/** Reports an entry whose fields all match the schema of another folder. */
function folderFor(parsed: Parsed): Diagnostic | undefined {
  const { role, fields, path } = parsed;
  if (role.is !== 'entry') return undefined;
  const folders = Object.keys(bilingualSchemas) as EntryFolder[];
  const fitting = folders.find((folder) => schemaOf(folder, role.language).safeParse(fields?.values).success);
  if (!fitting) return undefined;
  const [folder, other] = [`${role.folder}/`, `${fitting}/`];
  return diagnosticAt(parsed, 0, 'wrong-folder', { folder, other }, path.replace(folder, other));
}

function problemsOf(parsed: Parsed, fields: FieldSchema, issue: Issue): Diagnostic[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? '' : part));
  const at = fieldAt(fields, path);
  const { input } = issue;
  const value = shown(input);
  const report = <K extends Kind>(
    kind: K,
    params: Params[K],
    example = exampleFor(fields, path),
    fix?: Edit,
  ): Diagnostic[] => [diagnosticAt(parsed, path, kind, params, example, fix)];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(parsed, at, [...path, key], key));
  if (issue.code === 'invalid_key')
    return [diagnosticAt(parsed, keyPlace(parsed, path), 'not-a-slug', { value: String(path.at(-1)) })];
  if (input === undefined) return [missingField(parsed, fields, path)];
  if (input === null || (typeof input === 'string' && !input.trim()))
    return report('empty-field', emptiness(parsed, fields, path));
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
      return issue.origin === 'array'
        ? report('too-few', { min: 'minimum' in issue ? Number(issue.minimum) : 1 })
        : report('too-small', { value });
    case 'invalid_type': {
      if (isDateField(at) && typeof input === 'number') {
        // The number 2020.10 is 2020.1.
        const date = typedAt(parsed, path)?.text ?? value;
        const fix = isPartialDate(date) ? editOf(parsed, path, quoted(date)) : undefined;
        return report('unquoted-date', { value: date }, `${lastName(path)}: ${quoted(date)}`, fix);
      }
      const [found, wanted] = [typeNamed(z.core.util.getParsedType(input)), typeNamed(issue.expected)];
      return report('wrong-type', { found, wanted }, retyped(parsed, path, input, wanted));
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      const near = nearest(value, known);
      return report('unknown-value', { value, near, known }, `${lastName(path)}: ${near ?? known[0] ?? ''}`);
    }
    case 'invalid_format':
      return report('not-an-address', { value });
    case 'custom': {
      const { kind, min = 1 } = issue.params as { kind: Rule | 'too-few'; min?: number };
      if (kind === 'too-few') return report(kind, { min });
      if (kind === 'repeated')
        return report(kind, { value: shown(Array.isArray(input) ? input[Number(path.at(-1))] : input) }, '');
      const guess = guessOf(kind, value);
      // No example of a language: editors would take it for the answer.
      const example = guess ? asTypedAt(path, guess) : kind === 'not-a-language' ? '' : undefined;
      const date = internationalDigits(value);
      const isDate = kind === 'not-a-date' && date !== value && isPartialDate(date);
      return report(kind, { value }, example, isDate ? editOf(parsed, path, date) : undefined);
    }
    default:
      return report('wrong-type', { found: typeNamed(z.core.util.getParsedType(input)), wanted: 'string' });
  }
}

/** The value that was probably meant by one that breaks a rule, as an editor would type it. */
function guessOf(kind: Rule, value: string): string | undefined {
  switch (kind) {
    case 'not-a-country':
      return /^[a-z]{2}$/.test(value) ? value.toUpperCase() : undefined;
    case 'not-a-date': {
      const date = dateMeant(value);
      return date && quoted(date);
    }
    case 'not-a-language':
      return languageMeant(value);
    case 'not-an-old-address':
      return oldAddressMeant(value);
    case 'not-a-slug':
      return slugFrom(value.replace(/\.(?:ya?ml|mdx?)$/, '')) || undefined;
    default:
      return undefined;
  }
}

/** The parameters of the diagnostic for an empty field: whether it is required, and the comment in its place. */
function emptiness(parsed: Parsed, fields: FieldSchema, path: FieldPath): Params['empty-field'] {
  const line = parsed.text.slice(offsetOf(parsed, path, 'key')).split('\n')[0] ?? '';
  const around = fieldAt(fields, path.slice(0, -1));
  return {
    hidden: /:\s+(#.*?)\s*$/.exec(line)?.[1],
    required: around?.required?.includes(String(path.at(-1))) ?? (around?.minItems ?? 0) > 0,
  };
}

/** A value as an editor would type it to have the expected type. */
function retyped(parsed: Parsed, path: FieldPath, input: unknown, wanted: ValueType): string | undefined {
  const source = typedAt(parsed, path)?.text;
  const found = typeNamed(z.core.util.getParsedType(input));
  if (wanted === 'string' && Array.isArray(input) && typeof input[0] === 'string')
    return asTypedAt(path, input.map(shown).join(', '));
  if (source && wanted === 'string' && isPlain(found)) return asTypedAt(path, quoted(source));
  const names = source?.replace(/^\[|\]$|@/g, '').replaceAll(';', ',');
  return names && wanted === 'array' && found === 'string' ? asTypedAt(path, `[${names}]`) : undefined;
}

/** The type that Zod names, if messages have words for it, else a string. */
const typeNamed = (name: string): ValueType => (name in inEnglish.types ? (name as ValueType) : 'string');

/** The date that was meant by a day, month and year, or in the opposite order: `4-11-2025`, `2025.11.4`. */
function dateMeant(value: string): string | undefined {
  const parts = internationalDigits(value)
    .replace(/[T\s]\d.*$/, '')
    .trim()
    .split(/[-–./]/);
  if (parts.length === 3 && parts[2]?.length === 4) parts.reverse();
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return parts.length > 1 && isPartialDate(date) ? date : undefined;
}

function missingField(parsed: Parsed, fields: FieldSchema, path: FieldPath): Diagnostic {
  const around = path.slice(0, -1);
  // A missing top-level field is reported at the end of the fields.
  const end = around.length === 0 ? parsed.fields?.end : undefined;
  const place = { offset: end ?? offsetOf(parsed, around), field: nameOfField(path) };
  return place.field === 'translates'
    ? diagnosticAt(parsed, place, 'not-reviewed', { name: nameOfEntry(parsed) })
    : diagnosticAt(parsed, place, 'missing-field', {}, exampleFor(fields, path));
}

function unknownField(parsed: Parsed, at: FieldSchema | undefined, path: FieldPath, key: string): Diagnostic {
  const place = keyPlace(parsed, path);
  if (isAs('entry')(parsed) && path.length === 1) {
    const { original, translation } = bilingualSchemas[parsed.role.folder];
    const isOriginal = parsed.role.language === originalLanguage;
    if (isOriginal && key in translation.shape) return diagnosticAt(parsed, place, 'translation-field', { key });
    if (!isOriginal && key in original.shape)
      return diagnosticAt(parsed, place, 'neutral-field', { key, original: pathIn(parsed, originalLanguage) });
  }
  const known = Object.keys(at?.properties ?? {});
  // `{ date: …, what: one, two three }`: the text after the comma is not a field, unless only its colon is missing.
  if (/\s/.test(key) && !known.includes(key.split(/\s/)[0] ?? ''))
    return diagnosticAt(parsed, place, 'comma-in-value', { text: key });
  const near = nearest(key, known);
  return diagnosticAt(parsed, place, 'unknown-field', { key, near, known }, near && at && exampleFor(at, [near]));
}

/** A field as an editor would type it, with the example of its schema or of its parent. */
function exampleFor(fields: FieldSchema, path: FieldPath): string | undefined {
  const [own, around] = [path, path.slice(0, -1)].map((at) => fieldAt(fields, at)?.examples?.[0]);
  // The example of a group suits its fields better than their own examples, which are the same in every group.
  const part = isRecord(around) ? (around[String(path.at(-1))] ?? own) : own;
  if (part !== undefined) return `${lastName(path)}: ${valueAsTyped(part)}`;
  return path.length > 1 ? exampleFor(fields, path.slice(0, -1)) : undefined;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
