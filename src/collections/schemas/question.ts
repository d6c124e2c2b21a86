import { order, title } from './common.ts';
import { entrySchema } from './entry.ts';

/** One question a reader asks; the body answers it in its first sentence. */
export const questionSchema = entrySchema({ facts: { order }, text: { title } });
