import type { Reference } from '../../src/library/references.ts';
import { referenceAddress } from '../../src/library/routes.ts';
import type { Language } from '../../src/site.config.ts';
import { periodsBySlug } from './periods.ts';

/** Where references lead on the site of a content folder, as if it had no base path. */
export function addressesFrom(content: string): (language: Language, reference: Reference) => string {
  const periods = periodsBySlug(content);
  return (language, reference) =>
    referenceAddress(language, { ...reference, period: periods.get(reference.slug) ?? '' });
}
