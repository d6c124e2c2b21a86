import { allSpellings, type Spellings } from '../library/spellings.ts';

/** How else something is called, in any language (https://schema.org/alternateName). */
export function otherNames(
  name: string,
  ...lists: readonly (Spellings | undefined)[]
): { alternateName?: readonly string[] } {
  const all = lists.flatMap((list) => allSpellings(list));
  const alternateName = [...new Set(all)].filter((other) => other !== name);
  return alternateName.length > 0 ? { alternateName } : {};
}
