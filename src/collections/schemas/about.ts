import { z } from 'astro/zod';
import type { Language } from '../../site.config.ts';

/** A text for editors, in every language they may read. */
export type InEveryLanguage = Readonly<Record<Language, string>>;

/** What an editor is told of a field: by messages, by the editor's completion, by the desk and in new entries. */
export interface About {
  /** Its name in words. */
  label: InEveryLanguage;
  /** What belongs into it, in one or two sentences. */
  help: InEveryLanguage;
  /** The same for who reads the published data, where what an editor is told would mislead. */
  published?: InEveryLanguage;
  /** A value that would be right. */
  example: unknown;
}

/** What the tools that read a schema find beside a field's type, as keywords of its JSON Schema. */
export interface FieldNotes extends Partial<Omit<About, 'example'>> {
  examples?: unknown[];
  /** The collection or list whose ids the value names. */
  relation?: string;
  /** Whether it is a text for readers, in the language of the file. */
  prose?: boolean;
  /** Whether it may need several lines. */
  long?: boolean;
  /** How many letters there is room for. */
  room?: number;
  /** What our own rules want, as far as JSON Schema has a keyword for it. */
  pattern?: string;
  minItems?: number;
  uniqueItems?: boolean;
}

/** The same schema with what is to be known of the field, for which it is the last step. */
export function about<S extends z.ZodType>({ label, help, published, example }: About, schema: S): S {
  return schema.meta({ ...schema.meta(), label, help, ...(published && { published }), examples: [example] });
}
