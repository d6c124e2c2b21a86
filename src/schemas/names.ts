import { z } from 'astro/zod';
import { inEachLanguage, slug } from './fields.ts';

/** A category of events. */
export const category = z.strictObject({ id: slug, names: inEachLanguage });

/** A place where something happened, with its country's ISO 3166 code. */
export const place = category.extend({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});
