import { type Language, languageDetails } from '../site.config.ts';
import { memoize } from '../utils/memoize.ts';
import { comparePartialDates } from '../utils/partial-date.ts';
import { type Entry, entries } from './entries.ts';

export type Meeting = Entry<'meetings'>;

/** The meetings in a language, newest first. */
export const meetings = memoize(async (language: Language): Promise<readonly Meeting[]> =>
  [...(await entries('meetings', language))].sort((a, b) => comparePartialDates(b.date, a.date)),
);

export type Sector = Entry<'sectors'>;

/** Whether a report lists a sector among the areas, names it only as something discussed, or not at all. */
export type Naming = 'named' | 'talkedOf' | 'notNamed';

/** The sectors in a language, in their order. */
export const sectors = memoize(async (language: Language): Promise<readonly Sector[]> =>
  [...(await entries('sectors', language))].sort((a, b) => a.order - b.order),
);

/** How a report names a sector. */
export function howNamed({ namedBy, talkedOfBy }: Sector, report: string): Naming {
  if (talkedOfBy.includes(report)) return 'talkedOf';
  return namedBy.includes(report) ? 'named' : 'notNamed';
}

export type Question = Entry<'questions'>;

/** The questions in a language, in their order. */
export async function questions(language: Language): Promise<Question[]> {
  return [...(await entries('questions', language))].sort((a, b) => a.order - b.order);
}

export type Term = Entry<'glossary'>;

/** The terms in a language, in that language's alphabetical order. */
export const glossary = memoize(async (language: Language): Promise<readonly Term[]> => {
  const collator = new Intl.Collator(languageDetails[language].locale);
  return [...(await entries('glossary', language))].sort((a, b) => collator.compare(a.title, b.title));
});

/** Terms by their slugs, in the given order. */
export async function termsNamed(slugs: readonly string[], language: Language): Promise<Term[]> {
  const all = await glossary(language);
  return slugs.flatMap((slug) => all.filter((term) => term.slug === slug));
}

export type Difference = Entry<'differences'>;

/** The differences in a language, in their order. */
export const differences = memoize(async (language: Language): Promise<readonly Difference[]> =>
  [...(await entries('differences', language))].sort((a, b) => a.order - b.order),
);

/** The differences that concern one entry, named as `kind:slug`. */
export async function differencesAbout(reference: string, language: Language): Promise<Difference[]> {
  return (await differences(language)).filter(({ concerns }) => concerns.includes(reference));
}
