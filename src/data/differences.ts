import type { Language } from '../site.config.ts';
import { entries, type Entry } from './entries.ts';
import { memoize } from '../utils/memoize.ts';

export type Difference = Entry<'differences'>;

/** The differences in a language, in their order. */
export const differences = memoize(async (language: Language): Promise<readonly Difference[]> =>
  [...(await entries('differences', language))].sort((a, b) => a.order - b.order),
);

/** The differences that concern one entry, named as `kind:slug`. */
export async function differencesAbout(reference: string, language: Language): Promise<Difference[]> {
  return (await differences(language)).filter(({ concerns }) => concerns.includes(reference));
}
