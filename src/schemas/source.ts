import { z } from 'astro/zod';
import { inEachLanguage, partialDate, text } from './fields.ts';

/** One report or page that entries cite. `title` and `published` are left out where the page states none. */
export const source = z.strictObject({
  publisher: inEachLanguage,
  title: text.optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be a web address that begins with http' }),
  published: partialDate.optional(),
  language: z.string().regex(/^[a-z]{2,3}$/, 'must be a language code such as hi or en'),
  kind: z.enum(['news-report', 'official-statement', 'background']),
  primary: z.boolean().default(false),
});
