import { z } from 'astro/zod';
import { Scalar, isScalar } from 'yaml';
import { type Language, originalLanguage, translationLanguages } from '../../site.config.ts';
import { fingerprint, fingerprintPattern, noFingerprint } from '../../utils/fingerprint.ts';
import { memoize } from '../../utils/memoize.ts';
import { type StatusCount, type TranslationStatus, countStatuses } from '../../utils/translation-status.ts';
import { type EntryFolder, bilingualSchemas, schemaOf } from '../schemas/index.ts';
import { type EntryFile, contentOf, pathIn } from './content.ts';
import { nameOfEntry } from './diagnostic.ts';
import { valuesOf } from './fields.ts';
import type { ContentFile } from './files.ts';
import { parse } from './parsed.ts';

/** An entry and its translation into one language, which may be missing. */
export interface TranslationState {
  folder: EntryFolder;
  /** The entry as editors name it: `events/opening`. */
  name: string;
  language: Language;
  status: TranslationStatus;
  original: EntryFile;
  translation: EntryFile | undefined;
  /** The translation's path below the content folder, even if the file does not exist. */
  path: string;
  /** The present fingerprint of the original; undefined where it cannot be read. */
  print: string | undefined;
  /** The fingerprint that the translation notes, if any. */
  noted: string | undefined;
}

/** The state of every translation that a content folder has or lacks, by collection and name. */
export function translationStates(files: readonly ContentFile[]): TranslationState[] {
  const content = contentOf(files);
  const folders = Object.keys(bilingualSchemas) as EntryFolder[];
  return folders.flatMap((folder) =>
    content
      .originals(folder)
      .flatMap((original) =>
        translationLanguages.map((language) =>
          stateOf(original, content.entry(folder, original.role.slug, language), language),
        ),
      ),
  );
}

/** Counts states by collection, leaving out those without entries. */
export function countsByFolder(states: readonly TranslationState[]): [EntryFolder, StatusCount][] {
  const byFolder = Map.groupBy(states, ({ folder }) => folder);
  return [...byFolder].map(([folder, inFolder]) => [folder, countStatuses(inFolder.map(({ status }) => status))]);
}

function stateOf(original: EntryFile, translation: EntryFile | undefined, language: Language): TranslationState {
  const { folder } = original.role;
  const print = fingerprintOf(original);
  const value = valuesOf(translation)?.translates;
  // The zeros in a new translation are only a placeholder.
  const isNoted = typeof value === 'string' && fingerprintPattern.test(value) && value !== noFingerprint;
  const noted = isNoted ? value : undefined;
  const isReadable = print && valuesOf(translation);
  const status = !translation
    ? 'untranslated'
    : !isReadable
      ? 'unreadable'
      : noted === print
        ? 'translated'
        : 'outdated';
  const path = translation?.path ?? pathIn(original, language);
  return { folder, name: nameOfEntry(original), language, status, original, translation, path, print, noted };
}

/** The parts of an original that are translated: its text fields and its body. */
export interface OriginalText {
  fields: Readonly<Record<string, unknown>>;
  body: string;
}

/**
 * The text of an original; undefined where it cannot be read. Other fields are not validated, so that texts from before
 * a change of their schemas can be read too.
 */
export function originalText({ role: { folder }, fields, body }: EntryFile): OriginalText | undefined {
  const schemas: Readonly<Record<string, z.ZodType>> = schemaOf(folder, originalLanguage).shape;
  const ofText = bilingualSchemas[folder].textFields.map((field) => [field, schemas[field] ?? z.undefined()] as const);
  const read = z.object(Object.fromEntries(ofText)).safeParse(fields?.values);
  return read.success && body ? { fields: read.data, body: body.text } : undefined;
}

/** The fingerprint of an original's text; undefined where that cannot be read. */
export const fingerprintOf = memoize((original: EntryFile): string | undefined => {
  const text = originalText(original);
  return text && fingerprint(text.fields, text.body);
});

/**
 * A translation with a new fingerprint in `translates`. Every other byte is unchanged, including line ends, quotes and
 * comments.
 * @returns the file's bytes; undefined if the line cannot be added to its fields
 */
export function withFingerprint(translation: EntryFile, print: string): Uint8Array | undefined {
  const { path, bytes, text, fields } = translation;
  if (!fields) return undefined;
  const node: unknown = fields.document.get('translates', true);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let [from, until, line] = [fields.end, fields.end, `translates: '${print}'${lineEnd}`];
  if (isScalar(node) && node.range) {
    [from, until] = [fields.offset + node.range[0], fields.offset + node.range[1]];
    const quote = node.type === Scalar.QUOTE_DOUBLE ? '"' : "'";
    line = (text[from - 1] === ':' ? ' ' : '') + quote + print + quote + (text[until] === '#' ? ' ' : '');
  }
  // Retains a byte-order mark.
  const mark = bytes.subarray(0, bytes.length - Buffer.byteLength(text));
  const changed = Buffer.concat([mark, Buffer.from(text.slice(0, from) + line + text.slice(until))]);
  return valuesOf(parse({ path, bytes: changed }))?.translates === print ? changed : undefined;
}
