import type { AppEventListener } from '@sveltia/cms';
import { fingerprintedText } from '../../utils/fingerprinted-text.ts';
import { isRecord } from '../../utils/text.ts';
import type { AdminData } from '../data.ts';
import { entry as format, isChanged, sourceText } from './formats.ts';
import { type FormFields, withoutEmpty } from './yaml.ts';

const stamps = ['added', 'updated', 'translates'];

/**
 * Stamps an entry before it is saved: a changed text gets today's date as `updated`, a new one also as `added`, and a
 * changed translation gets its original's fingerprint. An unchanged translation retains its fingerprint, so that the
 * site can tell its readers that it is outdated.
 */
export function stamping({ config, texts }: AdminData): AppEventListener['handler'] {
  return async ({ entry }) => {
    const { collection, newRecord, data, i18n } = entry.toJS();
    const text = texts[collection];
    if (!text) return entry;
    const order = fieldNames(config, collection);
    // Sveltia passes more than eight fields in no particular order; this restores the order of the form.
    const write = (fields: FormFields): string =>
      `${format.toFile(pick(fields, [...order, ...Object.keys(fields)])).trim()}\n`;
    const isNew = (fields: FormFields): boolean => newRecord || isChanged(fields, stamps);

    const original: FormFields = { ...data, ...(isNew(data) && days(data)) };
    let saved = entry.mergeIn(['data'], { ...pick(original, stamps), [sourceText]: write(original) });
    const translates = await savedFingerprint(format.fromFile(write(original)), text);
    for (const [language, half] of Object.entries(i18n)) {
      const fields: unknown = isRecord(half) ? half.data : undefined;
      if (!isRecord(fields) || withoutEmpty({ ...fields, [sourceText]: '' }) === undefined) continue;
      const translation = { ...fields, ...(isNew(fields) && { ...days(fields), translates }) };
      const stamped = { ...pick(translation, stamps), [sourceText]: write(translation) };
      saved = saved.mergeIn(['i18n', language, 'data'], stamped);
    }
    return saved;
  };
}

/**
 * An original's fingerprint, the same as in the check and on the site (`src/utils/fingerprint.ts`).
 * @param text its translated fields, with the defaults of omitted ones
 */
export async function savedFingerprint({ body, ...fields }: FormFields, text: FormFields): Promise<string> {
  const translated: FormFields = {};
  for (const [name, fallback] of Object.entries(text))
    translated[name] = trimmed(fields[name] ?? fallback ?? undefined);
  const bytes = new TextEncoder().encode(fingerprintedText(translated, String(body)));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest, 0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Trims a string, as the schemas do. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]));
}

function fieldNames({ collections = [] }: AdminData['config'], name: string): string[] {
  const collection = collections.find((collection) => collection.name === name);
  return collection && 'fields' in collection ? collection.fields.map((field) => field.name) : [];
}

const pick = (fields: FormFields, names: readonly string[]): FormFields =>
  Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));

/** The dates of a saved text. A text that was read from a file already has the date on which it was added. */
const days = (fields: FormFields): FormFields => ({ ...(!fields[sourceText] && { added: today() }), updated: today() });

/** The editor's own day, `2026-11-22`. */
const today = (): string => new Date().toLocaleDateString('sv');
