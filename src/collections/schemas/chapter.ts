import { title } from './common.ts';
import { entrySchema } from './entry.ts';
import { field, partialDate } from './fields.ts';

const from = field(partialDate, {
  label: { hi: 'आरंभ', en: 'From' },
  hi: 'अध्याय किस वर्ष, महीने या दिन से शुरू होता है: 1999 या 1999-05।',
  en: 'The year, month or day with which the chapter begins: 1999 or 1999-05.',
  example: '1999',
});

const to = field(partialDate.optional(), {
  label: { hi: 'अंत', en: 'To' },
  hi: 'अध्याय का अंतिम वर्ष, महीना या दिन; जो अध्याय अभी चल रहा है, उसमें न लिखें।',
  en: 'Its last year, month or day; left out of the chapter that is still going on.',
  published: {
    hi: 'अध्याय का अंतिम वर्ष, महीना या दिन; जो अध्याय अभी चल रहा है, उसमें यह फ़ील्ड नहीं होता।',
    en: 'Its last year, month or day; absent in the chapter that is still going on.',
  },
  example: '2019',
});

/** A part of the timeline, with a text of two sentences. */
export const chapterSchema = entrySchema({ properties: { from, to }, text: { title } });
