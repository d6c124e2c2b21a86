import { z } from 'astro/zod';
import { entrySchema } from './entry.ts';
import { sources, text } from './fields.ts';

/** One area of cooperation that the agreement names. `namedBy`: the reports that name it. */
export const sector = entrySchema({
  facts: {
    order: z.int().positive(),
    icon: z.enum(['dialogue', 'training', 'industry', 'science', 'research', 'innovation', 'ai', 'cyber']),
    namedBy: sources,
    sources,
  },
  text: { title: text, summary: text },
});
