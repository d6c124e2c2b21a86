import { z } from 'astro/zod';
import { entrySchema } from './entry.ts';
import { entryOf, language, partialDate, slug, sources, text } from './fields.ts';

/**
 * One statement. `original` holds the words as the source prints them, in `language`; the entry in the other language
 * carries our translation. `direct` stands in quotation marks in the source, `reported` in indirect speech;
 * `translated` is a translation that the source prints of words said in another language.
 */
export const quote = entrySchema({
  facts: {
    speakers: z.array(entryOf('people')).min(1),
    date: partialDate,
    place: slug.optional(),
    kind: z.enum(['direct', 'reported', 'translated']),
    language,
    original: text,
    sources,
  },
  text: { title: text, occasion: text, translation: text.optional() },
});
