import { z } from 'astro/zod';
import { idProblems } from '../library/ids.ts';
import { entrySchema } from './entry.ts';
import { reference, slug, sources, text } from './fields.ts';

const { textFields, original, translation } = entrySchema({
  facts: {
    order: z.int().positive(),
    concerns: z.array(reference).default([]),
    positions: z.array(z.strictObject({ id: slug, sources })).min(2, 'must hold at least two positions'),
  },
  text: { title: text, positionTexts: z.record(slug, text), positionLabels: z.record(slug, text) },
});

/**
 * One point on which reports differ: who says what, and what it concerns. Each position has a text and a label of two
 * or three words, at most about 28 characters, which a picture can carry and the difference's title explains.
 */
export const difference = {
  textFields,
  translation,
  original: original.superRefine(({ positions, ...texts }, context) => {
    const ids = positions.map(({ id }) => id);
    for (const field of ['positionTexts', 'positionLabels'] as const) {
      for (const message of idProblems(texts[field], ids)) {
        context.addIssue({ code: 'custom', path: [field], message });
      }
    }
  }),
};
