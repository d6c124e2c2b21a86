import { order, title } from './common.ts';
import { entrySchema } from './entry.ts';

/** A question; the first sentence of the text answers it. */
export const questionSchema = entrySchema({ properties: { order }, text: { title } });
