import { z } from 'astro/zod';
import { fingerprintPattern } from '../../utils/fingerprint.ts';
import { languageMeant } from '../../utils/languages.ts';
import { isPartialDate, partialDatePattern } from '../../utils/partial-date.ts';
import { oldAddressPattern } from '../../utils/redirects.ts';
import { type CollectionName, referenceSource, slugPattern } from '../../utils/references.ts';
import { type FieldNotes, about } from './about.ts';

/** What a value can be in conflict with, beside its type; the check has a message for each. */
export type Rule =
  | 'not-a-date'
  | 'not-a-slug'
  | 'not-a-country'
  | 'not-a-language'
  | 'not-a-fingerprint'
  | 'not-an-old-address'
  | 'repeated';

/** A collection or a list of which a field can name an entry. */
export type Relation = CollectionName | 'places' | 'categories' | 'topics';

const notes = <S extends z.ZodType>(schema: S, note: FieldNotes): S => schema.meta({ ...schema.meta(), ...note });

const ruled = (pattern: RegExp, kind: Rule, isRight: (text: string) => boolean) =>
  notes(z.string().refine(isRight, { params: { kind } }), { pattern: pattern.source });
const matching = (pattern: RegExp, kind: Rule) => ruled(pattern, kind, (text) => pattern.test(text));

/** A line of text with nothing around it. */
export const line = z.string().trim().min(1);

/** The same, of a sentence or more. */
export const longLine = notes(line, { long: true });

/** A text that readers see, in the language of its file. */
export const text = notes(line, { prose: true });

/** The same, of a sentence or more. */
export const longText = notes(text, { long: true });

/** A text for which there is little room: the check warns of one that has more letters. */
export const shortText = (letters: number) => notes(text, { room: letters });

/** A date known to the year, the month or the day, in quotes. */
export const partialDate = ruled(partialDatePattern, 'not-a-date', isPartialDate);

/** A name for something inside an entry, or a file's slug. */
export const slug = matching(slugPattern, 'not-a-slug');

/** A country, as ISO 3166-1 alpha-2 writes it (https://www.iso.org/iso-3166-country-codes.html). */
export const country = matching(/^[A-Z]{2}$/, 'not-a-country');

const languageTagPattern = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/** A language by its tag, with script and country only where these are unusual (https://www.rfc-editor.org/info/bcp47). */
export const languageTag = ruled(
  languageTagPattern,
  'not-a-language',
  (text) => languageTagPattern.test(text) && languageMeant(text) === text,
);

/** The state of an original's text, as `src/utils/fingerprint.ts` makes it. */
export const fingerprint = matching(fingerprintPattern, 'not-a-fingerprint');

/** The address of a page as it was published below the language. */
export const oldAddress = matching(oldAddressPattern, 'not-an-old-address');

/** The slug of an entry of another collection, or an id of a list. */
export function entryOf(relation: Relation) {
  return notes(slug, { relation });
}

/** A reference of the form `kind:slug` to an entry. */
export const reference = notes(line, { relation: 'any', pattern: `^${referenceSource}$` });

/** A list in which nothing stands twice. */
export function listOf<S extends z.ZodType<string>>(item: S) {
  const list = z.array(item).superRefine((values, context) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) === index) return;
      context.addIssue({ code: 'custom', path: [index], params: { kind: 'repeated' } });
    });
  });
  return notes(list, { uniqueItems: true });
}

/** The same list, where it must hold some. */
export function atLeast<S extends z.ZodArray>(min: number, list: S): S {
  const long = list.refine((all) => all.length >= min, { params: { kind: 'too-few', min } });
  return notes(long, { minItems: min });
}

/** The reports that an entry rests on, each named once. */
export const sources = atLeast(1, listOf(entryOf('sources')));

/** A text in each language of the site. */
export const inEachLanguage = z.strictObject({
  hi: about(
    {
      label: { hi: 'हिंदी में', en: 'In Hindi' },
      help: { hi: 'हिंदी पाठकों को दिखने वाला नाम।', en: 'The name that readers of Hindi see.' },
      example: 'नदी नगर',
    },
    line,
  ),
  en: about(
    {
      label: { hi: 'अंग्रेज़ी में', en: 'In English' },
      help: { hi: 'अंग्रेज़ी पाठकों को दिखने वाला नाम।', en: 'The name that readers of English see.' },
      example: 'River Town',
    },
    line,
  ),
});

/** Other spellings, by the language they were read in. */
export const variants = z.strictObject({
  hi: about(
    {
      label: { hi: 'हिंदी में', en: 'In Hindi' },
      help: { hi: 'हिंदी पाठों में मिले रूप।', en: 'Forms met in Hindi texts.' },
      example: ['आषा'],
    },
    listOf(line).default([]),
  ),
  en: about(
    {
      label: { hi: 'अंग्रेज़ी में', en: 'In English' },
      help: { hi: 'अंग्रेज़ी पाठों में मिले रूप।', en: 'Forms met in English texts.' },
      example: ['Aasha'],
    },
    listOf(line).default([]),
  ),
});
