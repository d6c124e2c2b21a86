import { z } from 'astro/zod';
import { about } from './about.ts';
import { countryOf } from './common.ts';
import { inEachLanguage, slug } from './fields.ts';

const id = about(
  {
    label: { hi: 'id', en: 'Id' },
    help: {
      hi: 'जिस नाम से प्रविष्टियाँ इसे लिखती हैं, रोमन अक्षरों में।',
      en: 'The name by which entries refer to it.',
    },
    example: 'river-town',
  },
  slug,
);

const names = about(
  {
    label: { hi: 'नाम', en: 'Names' },
    help: { hi: 'पाठक जो नाम देखें, हर भाषा में।', en: 'What readers see, in each language.' },
    example: { hi: 'नदी नगर', en: 'River Town' },
  },
  inEachLanguage,
);

/** A category of events. */
export const category = z.strictObject({ id, names });

/** A subject that statements are about. */
export const topic = category;

/** A place where something happened, with its country. */
export const place = category.extend({
  country: countryOf.optional(),
});
