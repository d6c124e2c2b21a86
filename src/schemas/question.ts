import { z } from 'astro/zod';
import { entrySchema } from './entry.ts';
import { text } from './fields.ts';

/** One question a reader asks; the body answers it in its first sentence. */
export const question = entrySchema({
  facts: { order: z.int().positive() },
  text: { title: text },
});
