import { z } from 'astro/zod';
import { countryOf, order, reports, spellings, title } from './common.ts';
import { entrySchema } from './entry.ts';
import { field, type InEveryLanguage, partialDate, slug, prose } from './fields.ts';

const kind = field(z.enum(['person', 'body']), {
  label: { hi: 'प्रकार', en: 'Kind' },
  hi: 'person: कोई व्यक्ति; body: बयान देने वाली कोई संस्था, जैसे विश्वविद्यालय।',
  en: 'person, or body for an institution that speaks, such as a university.',
  example: 'person',
});

const day = (label: InEveryLanguage, help: InEveryLanguage) =>
  field(partialDate.optional(), { label, ...help, example: '2020-03' });

const roles = field(
  z
    .array(
      z.strictObject({
        id: field(slug, {
          label: { hi: 'id', en: 'Id' },
          hi: 'पद की अपनी छोटी पहचान, रोमन अक्षरों में।',
          en: 'A short name for the role within this entry.',
          example: 'librarian',
        }),
        asOf: day(
          { hi: 'किस तारीख की जानकारी', en: 'As of' },
          { hi: 'जिस तारीख की रिपोर्ट में यह पद लिखा मिला।', en: 'The date of the report in which the role was read.' },
        ),
        from: day({ hi: 'कब से', en: 'From' }, { hi: 'पद कब सँभाला।', en: 'When it began.' }),
        to: day({ hi: 'कब तक', en: 'Until' }, { hi: 'पद कब छोड़ा।', en: 'When it ended.' }),
      }),
    )
    .default([]),
  {
    label: { hi: 'पद', en: 'Roles' },
    hi: 'हर पद की अपनी id, और वह कब से या कब तक रहा; पद का नाम roleTitles में।',
    en: 'Each role with an id of its own and when it was held; its name stands in roleTitles.',
    example: [{ id: 'librarian', asOf: '2020-03' }],
  },
);

const roleTitles = field(z.record(slug, prose).default({}), {
  label: { hi: 'पदों के नाम', en: 'Names of the roles' },
  hi: 'roles की हर id के लिए पद का नाम, इस फ़ाइल की भाषा में।',
  en: 'For each id in roles what the role is called, in the language of this file.',
  published: {
    hi: 'roles की हर id के लिए पद का नाम, इस भाषा में।',
    en: 'For each id in roles what the role is called in this language.',
  },
  example: { librarian: 'Librarian of River Town' },
});

/** A person, or an institution that speaks. */
export const personSchema = entrySchema({
  properties: { kind, country: countryOf.optional(), order, roles, variants: spellings, sources: reports },
  text: { title, roleTitles },
});
