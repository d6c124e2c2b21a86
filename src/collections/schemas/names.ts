import { z } from 'astro/zod';
import { countryOf } from './common.ts';
import { field, inEachLanguage, slug } from './fields.ts';

const id = field(slug, {
  label: { hi: 'id', en: 'Id' },
  hi: 'प्रविष्टियों में इसे जिस नाम से लिखा जाता है, रोमन अक्षरों में।',
  en: 'The name by which entries refer to it.',
  example: 'river-town',
});

const names = field(inEachLanguage, {
  label: { hi: 'नाम', en: 'Names' },
  hi: 'पाठकों को दिखने वाला नाम, हर भाषा में।',
  en: 'What readers see, in each language.',
  example: { hi: 'नदी नगर', en: 'River Town' },
});

/** A category of events. */
export const categorySchema = z.strictObject({ id, names });

/** A subject of quotes. */
export const topicSchema = categorySchema;

/** A place where something happened, with its country. */
export const placeSchema = categorySchema.extend({
  country: countryOf.optional(),
});
