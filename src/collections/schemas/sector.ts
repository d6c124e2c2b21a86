import { order, reports, summary, title } from './common.ts';
import { entrySchema } from './entry.ts';
import { field, entryOf, listOf, sourceIds } from './fields.ts';

const namedBy = field(sourceIds, {
  label: { hi: 'किन रिपोर्टों में उल्लेख है', en: 'Named by' },
  hi: 'वे रिपोर्टें, जो इस क्षेत्र का उल्लेख करती हैं और जिनकी यहाँ तुलना की गई है।',
  en: 'The reports that name this area and are compared for it.',
  example: ['river-news'],
});

const talkedOfBy = field(listOf(entryOf('sources')).default([]), {
  label: { hi: 'किनमें यह केवल चर्चा का विषय है', en: 'Only something discussed in' },
  hi: '“किन रिपोर्टों में उल्लेख है” की वे रिपोर्टें, जो इसे क्षेत्रों में नहीं गिनतीं, केवल चर्चा का विषय बताती हैं।',
  en: 'Those under “Named by” that do not list it among the areas, but say that it was discussed.',
  example: ['village-post'],
});

const before = field(listOf(entryOf('events')).default([]), {
  label: { hi: 'पहले की घटनाएँ', en: 'Earlier events' },
  hi: 'समयरेखा की करार से पहले की वे घटनाएँ, जिनमें यह क्षेत्र आया: events/ की फ़ाइलों के नाम। पहली घटना मुखपृष्ठ के कार्ड पर भी दिखती है।',
  en: 'Events of the timeline in which this area came up earlier: names of files in events/. The first stands on the card of the first page too.',
  published: {
    hi: 'करार से पहले की वे घटनाएँ, जिनमें यह क्षेत्र आया: events.json की id।',
    en: 'Events in which this area came up earlier: ids from events.json.',
  },
  example: ['opening'],
});

const since = field(listOf(entryOf('events')).default([]), {
  label: { hi: 'बाद की घटनाएँ', en: 'Later events' },
  hi: 'समयरेखा की करार के बाद की वे घटनाएँ, जिनमें यह क्षेत्र आया: events/ की फ़ाइलों के नाम।',
  en: 'Events of the timeline in which this area came up later: names of files in events/.',
  published: {
    hi: 'करार के बाद की वे घटनाएँ, जिनमें यह क्षेत्र आया: events.json की id।',
    en: 'Events in which this area came up later: ids from events.json.',
  },
  example: ['open-door'],
});

/** One of the areas that the topic is divided into. */
export const sectorSchema = entrySchema({
  properties: { order, namedBy, talkedOfBy, before, since, sources: reports },
  text: { title, summary },
  words: { least: 100, most: 350 },
});
