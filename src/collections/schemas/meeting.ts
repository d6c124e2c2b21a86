import { z } from 'astro/zod';
import { date, placeId, reports, summary, title } from './common.ts';
import { entrySchema } from './entry.ts';
import { field, entryOf, listOf, shortText } from './fields.ts';

const number = field(z.int().positive().optional(), {
  label: { hi: 'क्रम संख्या', en: 'Number' },
  hi: 'समूह की कौन-सी बैठक थी। जब कोई स्रोत संख्या न दे, तो यह पंक्ति न लिखें।',
  en: 'Which meeting of the group it was. Leave it out where no source numbers it.',
  published: {
    hi: 'समूह की कौन-सी बैठक थी; कोई स्रोत संख्या न दे तो यह फ़ील्ड नहीं होता।',
    en: 'Which meeting of the group it was; absent where no source numbers it.',
  },
  example: 17,
});

const chairs = field(listOf(entryOf('people')).default([]), {
  label: { hi: 'सह-अध्यक्ष', en: 'Co-chairs' },
  hi: 'बैठक की अध्यक्षता करने वाले: people/ की फ़ाइलों के नाम।',
  en: 'Who chaired it: names of files in people/.',
  published: { hi: 'बैठक की अध्यक्षता करने वाले: people.json की id।', en: 'Who chaired it: ids from people.json.' },
  example: ['asha'],
});

const result = field(shortText(60).optional(), {
  label: { hi: 'परिणाम', en: 'Result' },
  hi: 'बैठक का परिणाम कुछ शब्दों में, जैसे “समझौते पर हस्ताक्षर”; पता न हो तो न लिखें।',
  en: 'What came of the meeting in a few words, such as “Agreement signed”; left out where it is not known.',
  published: {
    hi: 'बैठक का परिणाम कुछ शब्दों में; पता न हो तो यह फ़ील्ड नहीं होता।',
    en: 'What came of the meeting in a few words; absent where it is not known.',
  },
  example: 'Lending of books agreed',
});

/** One meeting of the group. */
export const meetingSchema = entrySchema({
  properties: { number, date, place: placeId, chairs, sources: reports },
  text: { title, summary, result },
});
