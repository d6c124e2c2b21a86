import { z } from 'astro/zod';
import { entrySchema } from './entry.ts';
import { entryOf, partialDate, slug, sources, text } from './fields.ts';

/** One meeting of the group. `number` is left out where no source numbers it. */
export const meeting = entrySchema({
  facts: {
    number: z.int().positive().optional(),
    date: partialDate,
    place: slug,
    chairs: z.array(entryOf('people')).default([]),
    sources,
  },
  text: { title: text, summary: text },
});
