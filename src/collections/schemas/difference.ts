import { z } from 'astro/zod';
import { about } from './about.ts';
import { order, title } from './common.ts';
import { entrySchema } from './entry.ts';
import { atLeast, listOf, reference, shortText, slug, sources, text } from './fields.ts';

const concerns = about(
  {
    label: { hi: 'किससे संबंधित', en: 'Relates to' },
    help: {
      hi: 'जिन प्रविष्टियों के पृष्ठ पर यह अंतर दिखे, kind:slug के रूप में।',
      en: 'The entries on whose pages it is to be shown, as kind:slug.',
    },
    published: {
      hi: 'जिन प्रविष्टियों से इसका संबंध है, kind:id के रूप में, जैसे meeting:spring।',
      en: 'The entries that it concerns, as kind:id, such as meeting:spring.',
    },
    example: ['meeting:spring', 'person:asha'],
  },
  listOf(reference).default([]),
);

const positions = about(
  {
    label: { hi: 'पक्ष', en: 'Positions' },
    help: {
      hi: 'कम से कम दो पक्ष: हर एक की id और वे रिपोर्टें जो यह कहती हैं।',
      en: 'Two or more: each with an id and the reports that say so.',
    },
    example: [
      { id: 'hundred', sources: ['river-news'] },
      { id: 'many', sources: ['village-post'] },
    ],
  },
  atLeast(
    2,
    z.array(
      z.strictObject({
        id: about(
          {
            label: { hi: 'id', en: 'Id' },
            help: {
              hi: 'पक्ष की अपनी छोटी पहचान, रोमन अक्षरों में।',
              en: 'A short name for the position within this entry.',
            },
            example: 'hundred',
          },
          slug,
        ),
        sources: about(
          {
            label: { hi: 'स्रोत', en: 'Sources' },
            help: { hi: 'वे रिपोर्टें जो यह कहती हैं।', en: 'The reports that say so.' },
            example: ['river-news'],
          },
          sources,
        ),
      }),
    ),
  ),
);

const positionTexts = about(
  {
    label: { hi: 'पक्षों के पाठ', en: 'Texts of the positions' },
    help: {
      hi: 'हर पक्ष की id के लिए: रिपोर्टें क्या कहती हैं, एक वाक्य में।',
      en: 'For each position’s id what those reports say, in a sentence.',
    },
    example: { hundred: 'A hundred books', many: 'Many books' },
  },
  z.record(slug, text),
);

const positionLabels = about(
  {
    label: { hi: 'पक्षों के छोटे नाम', en: 'Labels of the positions' },
    help: {
      hi: 'हर पक्ष की id के लिए दो-तीन शब्द, अधिकतम 28 अक्षर, चित्र में लिखने के लिए।',
      en: 'For each position’s id two or three words, at most 28 letters, for a picture.',
    },
    example: { hundred: 'A hundred', many: 'Many' },
  },
  z.record(slug, shortText(28)),
);

/** One point on which reports differ: who says what, and what it concerns. */
export const difference = entrySchema({
  facts: { order, concerns, positions },
  text: { title, positionTexts, positionLabels },
});
