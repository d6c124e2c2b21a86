import { z } from 'astro/zod';
import { entrySchema } from './entry.ts';
import { entryOf, partialDate, slug, sources, text } from './fields.ts';

/** One dated event of the timeline. `outcome`: what came of it, in at most about 60 characters, for a picture. */
export const event = entrySchema({
  facts: {
    date: partialDate,
    category: slug,
    confidence: z.enum(['high', 'medium']),
    key: z.boolean().default(false),
    place: slug.optional(),
    people: z.array(entryOf('people')).default([]),
    meeting: entryOf('meetings').optional(),
    sources,
  },
  text: { title: text, outcome: text.optional() },
});
