import { z } from 'astro/zod';
import { bilingualSchemas, schemaOf } from '../schemas/index.ts';
import { originalLanguage } from '../../site.config.ts';
import type { EntryFile } from './content.ts';

/** What a translator translates of an original: its text fields and its body, without dates and facts. */
export interface OriginalText {
  fields: Readonly<Record<string, unknown>>;
  body: string;
}

/**
 * The text of an original; undefined where it cannot be read. Facts are not looked at, so that a text from before they
 * had their present form can be read too.
 */
export function originalText({ role: { folder }, fields, body }: EntryFile): OriginalText | undefined {
  const schemas: Readonly<Record<string, z.ZodType>> = schemaOf(folder, originalLanguage).shape;
  const ofText = bilingualSchemas[folder].textFields.map((field) => [field, schemas[field] ?? z.undefined()] as const);
  const read = z.object(Object.fromEntries(ofText)).safeParse(fields?.values);
  return read.success && body ? { fields: read.data, body: body.text } : undefined;
}
