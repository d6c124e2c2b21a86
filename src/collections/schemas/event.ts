import { z } from 'astro/zod';
import { date, placeId, reports, title } from './common.ts';
import { entrySchema } from './entry.ts';
import { field, entryOf, listOf, shortText } from './fields.ts';

const category = field(entryOf('categories'), {
  label: { hi: 'श्रेणी', en: 'Category' },
  hi: 'किस प्रकार की घटना है: categories.yaml की कोई id।',
  en: 'What kind of event it is: an id from categories.yaml.',
  published: {
    hi: 'किस प्रकार की घटना है: categories.json की कोई id।',
    en: 'What kind of event it is: an id from categories.json.',
  },
  example: 'meeting',
});

const confidence = field(z.enum(['high', 'medium']), {
  label: { hi: 'पुष्टि', en: 'Confidence' },
  hi: 'high लिखें; medium तब, जब स्रोत एक ही हो, बहुत बाद का हो या दिन पक्का न हो।',
  en: 'high; or medium where there is one source only, a late one, or the day is unsure.',
  published: {
    hi: 'high; या medium, जब स्रोत एक ही हो, बहुत बाद का हो या दिन पक्का न हो।',
    en: 'high; or medium where there is one source only, a late one, or the day is unsure.',
  },
  example: 'high',
});

const key = field(z.boolean().default(false), {
  label: { hi: 'मुख्य घटना', en: 'Key event' },
  hi: 'true उन गिनी-चुनी घटनाओं के लिए जिनसे पूरी कहानी बनती है; बाकी में यह पंक्ति न लिखें।',
  en: 'true for one of the few events that carry the story; otherwise left out.',
  published: {
    hi: 'true उन गिनी-चुनी घटनाओं के लिए जिनसे पूरी कहानी बनती है।',
    en: 'true for one of the few events that carry the story.',
  },
  example: true,
});

const people = field(listOf(entryOf('people')).default([]), {
  label: { hi: 'शामिल लोग', en: 'People' },
  hi: 'कौन शामिल था: people/ की फ़ाइलों के नाम।',
  en: 'Who took part: names of files in people/.',
  published: { hi: 'कौन शामिल था: people.json की id।', en: 'Who took part: ids from people.json.' },
  example: ['asha'],
});

const meeting = field(entryOf('meetings').optional(), {
  label: { hi: 'बैठक', en: 'Meeting' },
  hi: 'यदि यह घटना meetings/ में दर्ज कोई बैठक है, तो उसका नाम।',
  en: 'The meeting in meetings/ that this event is.',
  published: {
    hi: 'यदि यह घटना कोई बैठक है, तो meetings.json में उसकी id।',
    en: 'Where the event is a meeting, its id from meetings.json.',
  },
  example: 'spring',
});

const outcome = field(shortText(60).optional(), {
  label: { hi: 'क्या हुआ', en: 'Outcome' },
  hi: 'घटना का परिणाम, अधिकतम 60 अक्षरों में; यह चित्र में लिखा जाता है। पता न हो तो न लिखें।',
  en: 'What came of it, in at most 60 letters, for a picture; left out where it is not known.',
  published: {
    hi: 'घटना का परिणाम, बहुत कम शब्दों में; पता न हो तो यह फ़ील्ड नहीं होता।',
    en: 'What came of it, in very few words; absent where it is not known.',
  },
  example: 'Lending of books agreed',
});

/** One dated event of the timeline. */
export const eventSchema = entrySchema({
  properties: { date, category, confidence, key, place: placeId.optional(), people, meeting, sources: reports },
  text: { title, outcome },
});
