import { summary, title } from './common.ts';
import { entrySchema } from './entry.ts';
import { field, prose } from './fields.ts';

const subtitle = field(prose.optional(), {
  label: { hi: 'शीर्षक की दूसरी पंक्ति', en: 'Second line of the title' },
  hi: 'शीर्षक के नीचे की पंक्ति; केवल मुखपृष्ठ (home) पर दिखती है।',
  en: 'The line below the title; it is shown on the first page (home) only.',
  example: 'When the first book is lent is not known',
});

/** A free page: about, accessibility; `home` is each language's first page. */
export const pageSchema = entrySchema({ properties: {}, text: { title, subtitle, summary } });
