import { z } from 'astro/zod';
import { partialDate, text } from './fields.ts';

/** What the site calls itself in one language. `asOf`, in the original's file: how far the material reaches. */
export const site = z.strictObject({
  name: text,
  strapline: text,
  description: text,
  asOf: partialDate.optional(),
});
