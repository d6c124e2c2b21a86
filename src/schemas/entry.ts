import { z } from 'astro/zod';
import { nearest } from '../library/nearest.ts';
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
    original: exactObject({ ...shape.facts, ...shape.text, updated: partialDate }),
    translation: exactObject({
      ...shape.text,
      updated: partialDate,
      translates: z
        .string()
        .regex(/^[0-9a-f]{8}$/, "must be eight hexadecimal digits in quotes; 'npm run translated' writes it"),
    }),
  };
}

/** An object with these fields only; another is an error that names the field most like it. */
function exactObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      return issue.keys
        .map((key) => {
          const near = nearest(key, known);
          return `there is no field “${key}” here. ${near ? `Did you mean “${near}”?` : `Known: ${known.join(', ')}.`}`;
        })
        .join(' ');
    },
  });
}
