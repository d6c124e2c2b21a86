import { z } from 'astro/zod';
import { entrySchema } from './entry.ts';
import { partialDate, slug, sources, text, variants } from './fields.ts';

/** One person, or one body that speaks, such as a ministry. A role is dated by when it was held or read of. */
export const person = entrySchema({
  facts: {
    kind: z.enum(['person', 'body']),
    country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code of two capitals, such as IN'),
    order: z.int().positive(),
    roles: z
      .array(
        z.strictObject({
          id: slug,
          asOf: partialDate.optional(),
          from: partialDate.optional(),
          to: partialDate.optional(),
        }),
      )
      .default([]),
    variants: variants.optional(),
    sources,
  },
  text: { title: text, roleTitles: z.record(slug, text).default({}) },
});
