import { z } from 'astro/zod';
import { partialDate } from './fields.ts';

/**
 * The two forms of an entry. The original holds the facts, which have no language, and the text; a translation holds
 * only the text, with the fingerprint of the original that it was made from. A field that is not listed is an error.
 */
export function entrySchema<Facts extends z.ZodRawShape, Text extends z.ZodRawShape>(shape: {
  facts: Facts;
  text: Text;
}) {
  return {
    textFields: Object.keys(shape.text),
    original: z.strictObject({ ...shape.facts, ...shape.text, updated: partialDate }),
    translation: z.strictObject({
      ...shape.text,
      updated: partialDate,
      translates: z
        .string()
        .regex(/^[0-9a-f]{8}$/, "must be eight hexadecimal digits in quotes; 'npm run translated' writes it"),
    }),
  };
}
