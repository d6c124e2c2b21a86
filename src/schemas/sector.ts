import { z } from 'astro/zod';
import { about } from './about.ts';
import { order, reports, summary, title } from './common.ts';
import { entrySchema } from './entry.ts';
import { entryOf, listOf, sources } from './fields.ts';

const icon = about(
  {
    label: { hi: 'चिह्न', en: 'Icon' },
    help: {
      hi: 'क्षेत्र किस प्रकार का है, इसका छोटा चिह्न।',
      en: 'A small sign for the kind of area it is.',
    },
    example: 'training',
  },
  z.enum(['dialogue', 'training', 'industry', 'science', 'research', 'innovation', 'ai', 'cyber']),
);

const namedBy = about(
  {
    label: { hi: 'किन रिपोर्टों में नाम है', en: 'Named by' },
    help: {
      hi: 'वे रिपोर्टें जो इस क्षेत्र का नाम लेती हैं और जिनकी यहाँ तुलना है।',
      en: 'The reports that name this area and are compared for it.',
    },
    example: ['river-news'],
  },
  sources,
);

const talkedOfBy = about(
  {
    label: { hi: 'किनमें केवल चर्चा का विषय', en: 'Only talked of by' },
    help: {
      hi: '“किन रिपोर्टों में नाम है” वाली वे रिपोर्टें जिनमें यह केवल बातचीत का विषय है, समझौते का क्षेत्र नहीं।',
      en: 'Those under “Named by” that name it only as a subject of talks, not as an area of the agreement.',
    },
    example: ['village-post'],
  },
  listOf(entryOf('sources')).default([]),
);

const summarySources = about(
  {
    label: { hi: 'सारांश के स्रोत', en: 'Sources of the summary' },
    help: {
      hi: 'जिन रिपोर्टों पर सारांश का वाक्य टिका है।',
      en: 'The reports that the sentence of the summary rests on.',
    },
    example: ['river-news'],
  },
  sources,
);

/** One area of cooperation that the agreement names. */
export const sector = entrySchema({
  facts: { order, icon, namedBy, talkedOfBy, summarySources, sources: reports },
  text: { title, summary },
  words: { least: 120, most: 300 },
});
