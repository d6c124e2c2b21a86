import { entrySchema } from './entry.ts';
import { text } from './fields.ts';

/** A free page: about, accessibility; `home` is each language's first page. */
export const page = entrySchema({ facts: {}, text: { title: text, summary: text } });
