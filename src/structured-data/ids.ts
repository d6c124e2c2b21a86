import type { ReferenceKind } from '../library/references.ts';
import { absolute, referenceAddress } from '../library/routes.ts';
import type { Language } from '../site.config.ts';

/** What an entry is known by on every page that speaks of it: its address. */
export function idOf(kind: ReferenceKind, slug: string, language: Language): string {
  return absolute(referenceAddress(language, { kind, slug }));
}
