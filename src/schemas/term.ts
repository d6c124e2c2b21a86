import { z } from 'astro/zod';
import { entrySchema } from './entry.ts';
import { sources, text, variants } from './fields.ts';

/** One term of the glossary. */
export const term = entrySchema({
  facts: { variants: variants.optional(), abbreviations: z.array(text).default([]), sources },
  text: { title: text, definition: text },
});
