import { z } from 'astro/zod';
import { date, placeId, reports, summary, title } from './common.ts';
import { entrySchema } from './entry.ts';
import { field, entryOf, listOf, shortText } from './fields.ts';

const number = field(z.int().positive().optional(), {
  label: { hi: 'क्रम संख्या', en: 'Number' },
  hi: 'एक ही क्रम की बैठकों में यह कौन-सी थी। जब कोई स्रोत संख्या न दे, तो यह पंक्ति न लिखें।',
  en: 'Which of several numbered meetings it was. Leave it out where no source numbers it.',
  published: {
    hi: 'एक ही क्रम की बैठकों में यह कौन-सी थी; कोई स्रोत संख्या न दे तो यह फ़ील्ड नहीं होता।',
    en: 'Which of several numbered meetings it was; absent where no source numbers it.',
  },
  example: 17,
});

const chairs = field(listOf(entryOf('people')).default([]), {
  label: { hi: 'अध्यक्ष', en: 'Chairs' },
  hi: 'बैठक की अध्यक्षता करने वाले: people/ की फ़ाइलों के नाम।',
  en: 'Who chaired it: names of files in people/.',
  published: { hi: 'बैठक की अध्यक्षता करने वाले: people.json की id।', en: 'Who chaired it: ids from people.json.' },
  example: ['asha'],
});

const result = field(shortText(60).optional(), {
  label: { hi: 'परिणाम', en: 'Result' },
  hi: 'बैठक का परिणाम कुछ शब्दों में, जैसे “किताबें बाँटना तय”; पता न हो तो न लिखें।',
  en: 'What came of the meeting in a few words, such as “Lending of books agreed”; left out where it is not known.',
  published: {
    hi: 'बैठक का परिणाम कुछ शब्दों में; पता न हो तो यह फ़ील्ड नहीं होता।',
    en: 'What came of the meeting in a few words; absent where it is not known.',
  },
  example: 'Lending of books agreed',
});

/** One meeting. */
export const meetingSchema = entrySchema({
  properties: { number, date, place: placeId, chairs, sources: reports },
  text: { title, summary, result },
});
