import { z } from 'astro/zod';
import { noFingerprint } from '../../utils/fingerprint.ts';
import { field, fingerprintValue, partialDate, prose } from './fields.ts';

const added = field(partialDate.optional(), {
  label: { hi: 'साइट पर आने का दिन', en: 'Added' },
  hi: 'वह दिन, जब यह पाठ पहली बार साइट पर आया; अनुवाद का दिन अलग हो सकता है। खाली हो तो अंतिम संपादन का दिन माना जाता है।',
  en: 'The day on which this text first appeared on the site; a translation may have come later. Without it, the day of the last edit counts.',
  example: '2026-11-22',
});

const updated = field(partialDate, {
  label: { hi: 'अंतिम संपादन', en: 'Last edited' },
  hi: 'वह दिन, जब यह पाठ पिछली बार बदला गया।',
  en: 'The day on which this text was last changed.',
  example: '2026-11-22',
});

const corrections = field(
  z
    .array(
      z.strictObject({
        date: field(partialDate, {
          label: { hi: 'तारीख', en: 'Date' },
          hi: 'सुधार का दिन।',
          en: 'The day of the correction.',
          example: '2026-11-22',
        }),
        what: field(prose, {
          label: { hi: 'क्या गलत था', en: 'What was wrong' },
          hi: 'पहले क्या लिखा था, एक वाक्य में।',
          en: 'What stood here before, in a sentence.',
          example: 'The year of the opening was given as 1989.',
        }),
      }),
    )
    .optional(),
  {
    label: { hi: 'सुधार', en: 'Corrections' },
    hi: 'यहाँ जो गलत था और ठीक किया गया: तारीख और एक वाक्य। पाठकों को यह पाठ के नीचे दिखता है।',
    en: 'What was wrong here and has been put right: the day and a sentence. Readers see it below the text.',
    example: [{ date: '2026-11-22', what: 'The year of the opening was given as 1989.' }],
  },
);

const translates = field(fingerprintValue, {
  label: { hi: 'किस पाठ का अनुवाद', en: 'Made from' },
  hi: 'मूल पाठ की पहचान: आठ अंक या अक्षर। इसे हाथ से न भरें; “npm run translations -- --reviewed” भरता है।',
  en: 'Which state of the original the translation was made from: eight digits that “npm run translations -- --reviewed” writes.',
  example: noFingerprint,
});

/**
 * The two forms of an entry. The original contains the properties, which have no language, and the text; a translation
 * contains only the text and the fingerprint of the original that it was made from. Other fields are not allowed.
 */
export function entrySchema<Properties extends z.ZodRawShape, Text extends z.ZodRawShape>(shape: {
  properties: Properties;
  text: Text;
  /** How many words the text should have. */
  words?: { least: number; most: number };
}) {
  return {
    textFields: Object.keys(shape.text),
    words: shape.words,
    original: z.strictObject({ ...shape.properties, ...shape.text, corrections, added, updated }),
    translation: z.strictObject({ ...shape.text, corrections, added, updated, translates }),
  };
}
