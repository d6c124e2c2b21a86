import { z } from 'astro/zod';
import type { Language } from '../../site.config.ts';
import { fingerprintPattern } from '../../utils/fingerprint.ts';
import { languageMeant } from '../../utils/languages.ts';
import { isPartialDate, partialDatePattern } from '../../utils/partial-date.ts';
import { oldAddressPattern } from '../../utils/redirects.ts';
import { type CollectionName, referenceSource, slugPattern } from '../../utils/references.ts';

/** A text for editors, in every language they may read. */
export type InEveryLanguage = Readonly<Record<Language, string>>;

/** Our own keywords for a field's JSON Schema, and standard ones for rules that Zod does not export. */
export interface FieldNotes {
  /** Its name. */
  label?: InEveryLanguage;
  /** What to write, in one or two sentences. */
  help?: InEveryLanguage;
  /** The help for readers of the published data, if that for editors would mislead them. */
  published?: InEveryLanguage;
  examples?: unknown[];
  /** The collection or list whose ids the value names. */
  relation?: string;
  /** Whether it is a text for readers, in the language of the file. */
  prose?: boolean;
  /** Whether it may need several lines. */
  long?: boolean;
  /** The check warns of a longer text. */
  maxLetters?: number;
  pattern?: string;
  minItems?: number;
  uniqueItems?: boolean;
}

const notes = <S extends z.ZodType>(schema: S, note: FieldNotes): S => schema.meta({ ...schema.meta(), ...note });

/** The help for a field in every language, its label, and a valid example. */
interface FieldTexts extends InEveryLanguage {
  label: InEveryLanguage;
  published?: InEveryLanguage;
  example: unknown;
}

/** A schema with the texts of a field: messages, completion, the admin, new entries and published schemas show them. */
export function field<S extends z.ZodType>(schema: S, { label, published, example, ...help }: FieldTexts): S {
  return notes(schema, { label, help, ...(published && { published }), examples: [example] });
}

/** The rules for values besides types; the check has a message for each. */
export type Rule =
  | 'not-a-date'
  | 'not-a-slug'
  | 'not-a-country'
  | 'not-a-language'
  | 'not-a-fingerprint'
  | 'not-an-old-address'
  | 'repeated';

/** A collection or a list whose entries a field can name. */
export type Relation = CollectionName | 'places' | 'categories' | 'topics';

const ruled = (pattern: RegExp, kind: Rule, isRight: (text: string) => boolean) =>
  notes(z.string().refine(isRight, { params: { kind } }), { pattern: pattern.source });
const matching = (pattern: RegExp, kind: Rule) => ruled(pattern, kind, (text) => pattern.test(text));

/** A line of text without white space around it. */
export const line = z.string().trim().min(1);

/** A line of a sentence or more. */
export const longLine = notes(line, { long: true });

/** A text that readers see, in the language of its file. */
export const prose = notes(line, { prose: true });

/** A text for readers of a sentence or more. */
export const longProse = notes(prose, { long: true });

/** A text for a small place: the check warns of longer ones. */
export const shortText = (maxLetters: number) => notes(prose, { maxLetters });

/** A date with at least a year: `2020`, `2020-03`, `2020-03-15`. */
export const partialDate = ruled(partialDatePattern, 'not-a-date', isPartialDate);

/** A file's slug, or an id inside an entry. */
export const slug = matching(slugPattern, 'not-a-slug');

/** A country, as ISO 3166-1 alpha-2 writes it (https://www.iso.org/iso-3166-country-codes.html). */
export const country = matching(/^[A-Z]{2}$/, 'not-a-country');

const languageTagPattern = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/** A language tag, with script and country only where these are unusual (https://www.rfc-editor.org/info/bcp47). */
export const languageTag = ruled(
  languageTagPattern,
  'not-a-language',
  (text) => languageTagPattern.test(text) && languageMeant(text) === text,
);

/** A fingerprint of an original's text (`src/utils/fingerprint.ts`). */
export const fingerprintValue = matching(fingerprintPattern, 'not-a-fingerprint');

/** The former address of a page, below the language. */
export const oldAddress = matching(oldAddressPattern, 'not-an-old-address');

/** The slug of an entry of another collection, or an id of a list. */
export function entryOf(relation: Relation) {
  return notes(slug, { relation });
}

/** A reference of the form `kind:slug` to an entry. */
export const reference = notes(line, { relation: 'any', pattern: `^${referenceSource}$` });

/** A list without repeated values. */
export function listOf<S extends z.ZodType<string>>(item: S) {
  const list = z.array(item).superRefine((values, context) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) === index) return;
      context.addIssue({ code: 'custom', path: [index], params: { kind: 'repeated' } });
    });
  });
  return notes(list, { uniqueItems: true });
}

/** A list of at least so many items. */
export function atLeast<S extends z.ZodArray>(min: number, list: S): S {
  const long = list.refine((all) => all.length >= min, { params: { kind: 'too-few', min } });
  return notes(long, { minItems: min });
}

/** The reports that an entry rests on, each named once. */
export const sourceIds = atLeast(1, listOf(entryOf('sources')));

/** A text in each language of the site. */
export const inEachLanguage = z.strictObject({
  hi: field(line, {
    label: { hi: 'हिंदी में', en: 'In Hindi' },
    hi: 'हिंदी पाठकों को दिखने वाला नाम।',
    en: 'The name that readers of Hindi see.',
    example: 'नदी नगर',
  }),
  en: field(line, {
    label: { hi: 'अंग्रेज़ी में', en: 'In English' },
    hi: 'अंग्रेज़ी पाठकों को दिखने वाला नाम।',
    en: 'The name that readers of English see.',
    example: 'River Town',
  }),
});

/** Other spellings, by the language of the reports that have them. */
export const variants = z.strictObject({
  hi: field(listOf(line).default([]), {
    label: { hi: 'हिंदी में', en: 'In Hindi' },
    hi: 'हिंदी पाठों में मिले रूप।',
    en: 'Forms met in Hindi texts.',
    example: ['आषा'],
  }),
  en: field(listOf(line).default([]), {
    label: { hi: 'अंग्रेज़ी में', en: 'In English' },
    hi: 'अंग्रेज़ी पाठों में मिले रूप।',
    en: 'Forms met in English texts.',
    example: ['Aasha'],
  }),
});
