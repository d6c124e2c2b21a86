import { about } from './about.ts';
import { summary, title } from './common.ts';
import { entrySchema } from './entry.ts';
import { text } from './fields.ts';

const subtitle = about(
  {
    label: { hi: 'शीर्षक की दूसरी पंक्ति', en: 'Second line of the title' },
    help: {
      hi: 'शीर्षक के नीचे की पंक्ति; केवल मुखपृष्ठ (home) पर दिखती है।',
      en: 'The line below the title; it is shown on the first page (home) only.',
    },
    example: 'When the first book is lent is not known',
  },
  text.optional(),
);

/** A free page: about, accessibility; `home` is each language's first page. */
export const page = entrySchema({ facts: {}, text: { title, subtitle, summary } });
