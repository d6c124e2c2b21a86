import { summary, title } from './common.ts';
import { entrySchema } from './entry.ts';

/** A free page: about, accessibility; `home` is each language's first page. */
export const page = entrySchema({ facts: {}, text: { title, summary } });
