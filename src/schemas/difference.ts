import { z } from 'astro/zod';
import { entrySchema } from './entry.ts';
import { reference, slug, sources, text } from './fields.ts';

/** One point on which reports differ: who says what, and what it concerns. */
export const difference = entrySchema({
  facts: {
    order: z.int().positive(),
    concerns: z.array(reference).default([]),
    positions: z.array(z.strictObject({ id: slug, sources })).min(2, 'must hold at least two positions'),
  },
  text: { title: text, positionTexts: z.record(slug, text), positionLabels: z.record(slug, text).default({}) },
});
