import { entrySchema } from './entry.ts';
import { sources, text, variants } from './fields.ts';

/** One term of the glossary. */
export const term = entrySchema({
  facts: { variants: variants.optional(), abbreviations: variants.optional(), sources },
  text: { title: text, definition: text },
});
