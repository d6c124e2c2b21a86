import type { ReferenceKind } from '../library/references.ts';
import { absolute, referenceAddress } from '../library/routes.ts';
import type { Language } from '../site.config.ts';

/** What an event is known by: its address. */
export function idOfEvent(event: { slug: string; period: string }, language: Language): string {
  return absolute(referenceAddress(language, { ...event, kind: 'event' }));
}

/** What an entry is known by on every page that speaks of it: a name on its page, which itself is another thing. */
export function idOf(kind: Exclude<ReferenceKind, 'event'>, slug: string, language: Language): string {
  return absolute(`${referenceAddress(language, { kind, slug })}#${kind}`);
}
