import { languages, type Language } from '../site.config.ts';

type Spellings = Readonly<Record<Language, readonly string[]>>;

/** How else something is called, in any language (https://schema.org/alternateName). */
export function otherNames(
  name: string,
  ...lists: readonly (Spellings | undefined)[]
): { alternateName?: readonly string[] } {
  const all = lists.flatMap((list) => languages.flatMap((language) => list?.[language] ?? []));
  const alternateName = [...new Set(all)].filter((other) => other !== name);
  return alternateName.length > 0 ? { alternateName } : {};
}
