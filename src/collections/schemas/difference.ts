import { z } from 'astro/zod';
import { order, title } from './common.ts';
import { entrySchema } from './entry.ts';
import { field, atLeast, listOf, reference, shortText, slug, sourceIds, prose } from './fields.ts';

const concerns = field(listOf(reference).default([]), {
  label: { hi: 'इनसे संबंधित', en: 'Relates to' },
  hi: 'जिन प्रविष्टियों के पृष्ठ पर यह अंतर दिखे, kind:slug के रूप में।',
  en: 'The entries on whose pages it is to be shown, as kind:slug.',
  published: {
    hi: 'जिन प्रविष्टियों से इसका संबंध है, kind:id के रूप में, जैसे meeting:spring।',
    en: 'The entries that it concerns, as kind:id, such as meeting:spring.',
  },
  example: ['meeting:spring', 'person:asha'],
});

const positions = field(
  atLeast(
    2,
    z.array(
      z.strictObject({
        id: field(slug, {
          label: { hi: 'id', en: 'Id' },
          hi: 'मत की अपनी छोटी पहचान, रोमन अक्षरों में।',
          en: 'A short name for the position within this entry.',
          example: 'hundred',
        }),
        sources: field(sourceIds, {
          label: { hi: 'स्रोत', en: 'Sources' },
          hi: 'वे रिपोर्टें जो यह कहती हैं।',
          en: 'The reports that say so.',
          example: ['river-news'],
        }),
      }),
    ),
  ),
  {
    label: { hi: 'मत', en: 'Positions' },
    hi: 'कम से कम दो मत: हर एक की id और वे रिपोर्टें जो यह कहती हैं।',
    en: 'Two or more: each with an id and the reports that say so.',
    example: [
      { id: 'hundred', sources: ['river-news'] },
      { id: 'many', sources: ['village-post'] },
    ],
  },
);

const positionTexts = field(z.record(slug, prose), {
  label: { hi: 'मतों के पाठ', en: 'Texts of the positions' },
  hi: 'हर मत की id के लिए: रिपोर्टें क्या कहती हैं, एक वाक्य में।',
  en: 'For each position’s id what those reports say, in a sentence.',
  example: { hundred: 'A hundred books', many: 'Many books' },
});

const positionLabels = field(z.record(slug, shortText(28)), {
  label: { hi: 'मतों के छोटे नाम', en: 'Labels of the positions' },
  hi: 'हर मत की id के लिए दो-तीन शब्द, अधिकतम 28 अक्षर, चित्र में लिखने के लिए।',
  en: 'For each position’s id two or three words, at most 28 letters, for a picture.',
  example: { hundred: 'A hundred', many: 'Many' },
});

/** A point on which reports differ: the positions, and the entries that it concerns. */
export const differenceSchema = entrySchema({
  properties: { order, concerns, positions },
  text: { title, positionTexts, positionLabels },
});
