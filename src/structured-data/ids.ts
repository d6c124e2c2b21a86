import { referenceKinds, type ReferenceKind, type Target } from '../library/references.ts';
import { absolute, referenceAddress } from '../library/routes.ts';
import type { Language } from '../site.config.ts';

/**
 * What an entry is known by on every page that speaks of it: its place on its list; where it has a page, a name on that
 * page, which itself is another thing.
 */
export function idOf(kind: ReferenceKind, entry: string | { slug: string }, language: Language): string {
  const target: Target = { ...(typeof entry === 'string' ? { slug: entry } : entry), kind };
  return absolute(referenceAddress(language, target) + (referenceKinds[kind].listed ? '' : `#${kind}`));
}
