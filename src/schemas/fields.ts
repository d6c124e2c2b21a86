import { z } from 'astro/zod';
import { languages } from '../site.config.ts';
import { isPartialDate } from '../library/partial-date.ts';
import { slugPattern } from '../library/references.ts';
import { missingReference, missingTarget, type TargetCollection } from './targets.ts';

/** A line of text with nothing around it. */
export const text = z.string('must be text').trim().min(1, 'must not be empty');

/** A date known to the year, the month or the day, in quotes. */
export const partialDate = z
  .string("must be a date in quotes, such as '2025-11-04', '2014-06' or '1999'")
  .refine(isPartialDate, "must be a date that exists, such as '2025-11-04', '2014-06' or '1999'");

/** A name for something inside an entry, or a file's slug. */
export const slug = z.string().regex(slugPattern, 'must be lower-case ASCII words with hyphens');

/** The slug of an existing entry of another collection. */
export function entryOf(collection: TargetCollection) {
  return checked(slug, (value) => missingTarget(collection, value));
}

/** A reference of the form `kind:slug` to an existing entry. */
export const reference = checked(text, missingReference);

function checked(schema: z.ZodString, problem: (value: string) => string | undefined) {
  return schema.superRefine((value, context) => {
    const message = problem(value);
    if (message) context.addIssue({ code: 'custom', message });
  });
}

/** The reports that an entry rests on, each named once. */
export const sources = z
  .array(entryOf('sources'))
  .min(1, 'must name at least one source')
  .refine((ids) => new Set(ids).size === ids.length, 'must not name a source twice');

/** One of the site's languages. */
export const language = z.enum(languages);

/** A text in each language of the site. */
export const inEachLanguage = z.strictObject({ hi: text, en: text });

/** Other spellings, by the language they were read in. */
export const variants = z.strictObject({ hi: z.array(text).default([]), en: z.array(text).default([]) });
