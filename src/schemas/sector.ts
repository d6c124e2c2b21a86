import { z } from 'astro/zod';
import { entrySchema } from './entry.ts';
import { entryOf, sources, text } from './fields.ts';

/**
 * One area of cooperation that the agreement names. `namedBy`: the reports that name it and are compared for it, main
 * reports or not; that others name it too is not ruled out. `talkedOfBy`: those among them that name it only as a subject
 * of talks, not as an area of the agreement. `summarySources`: the reports that the summary rests on.
 */
export const sector = entrySchema({
  facts: {
    order: z.int().positive(),
    icon: z.enum(['dialogue', 'training', 'industry', 'science', 'research', 'innovation', 'ai', 'cyber']),
    namedBy: sources,
    talkedOfBy: z.array(entryOf('sources')).default([]),
    summarySources: sources,
    sources,
  },
  text: { title: text, summary: text },
});
