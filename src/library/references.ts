/**
 * What one entry's text may point at, written as a link `[text](kind:slug)` or `[text](kind:slug#heading)`.
 * `room` is the collection's address; an `anchored` kind has no page of its own, only a place on the page of its period.
 */
export const referenceKinds = {
  meeting: { collection: 'meetings', room: 'meetings', anchored: false },
  sector: { collection: 'sectors', room: 'sectors', anchored: false },
  quote: { collection: 'quotes', room: 'quotes', anchored: false },
  event: { collection: 'events', room: 'timeline', anchored: true },
  question: { collection: 'questions', room: 'questions', anchored: false },
  person: { collection: 'people', room: 'people', anchored: false },
  term: { collection: 'glossary', room: 'glossary', anchored: false },
  difference: { collection: 'differences', room: 'differences', anchored: false },
  source: { collection: 'sources', room: 'sources', anchored: false },
} as const;

export type ReferenceKind = keyof typeof referenceKinds;
export type CollectionName = (typeof referenceKinds)[ReferenceKind]['collection'];
/** A page that lists a collection, by the last part of its address. */
export type Room = (typeof referenceKinds)[ReferenceKind]['room'];

export interface Reference {
  kind: ReferenceKind | 'page' | 'room';
  slug: string;
  heading?: string;
}

/** A reference with all that its address needs: of an event also the page of the timeline that tells it. */
export type Target = (Reference & { kind: Exclude<Reference['kind'], 'event'> }) | (Reference & EventPlace);
interface EventPlace {
  kind: 'event';
  /** The page's period: `2025`, `2025-11`. */
  period: string;
}

export const rooms = [...new Set(Object.values(referenceKinds).map(({ room }) => room))] as readonly Room[];
/** The rooms whose page is a list of their entries in brief and nothing else; each entry has its place there. */
export const listRooms = [
  'quotes',
  'questions',
  'people',
  'glossary',
  'differences',
  'sources',
] as const satisfies readonly Room[];
export type ListRoom = (typeof listRooms)[number];

/** The rooms whose list is divided where it is too long for one page. */
export const dividedRooms = [...listRooms, 'sectors'] as const;
export type DividedRoom = (typeof dividedRooms)[number];

/** What a reference can begin with: a kind of entry, a free page, or a room. */
export const referenceKindNames: readonly string[] = [...Object.keys(referenceKinds), 'page', 'room'];

/** How entries of a collection are referred to; the free pages are no collection that has a room. */
export function kindOf(collection: CollectionName | 'pages'): ReferenceKind | 'page' {
  const kinds = Object.keys(referenceKinds) as ReferenceKind[];
  return kinds.find((kind) => referenceKinds[kind].collection === collection) ?? 'page';
}

/** A link to somewhere else than the site. */
export const webAddress = /^(?:https?:\/\/|mailto:)/i;

/** The form of a slug and of a heading's id: lower-case ASCII words with hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The form of a reference, unanchored, for finding links in HTML. */
export const referenceSource = `(${referenceKindNames.join('|')}):([a-z0-9-]+)(?:#([a-z0-9-]+))?`;
const referencePattern = new RegExp(`^${referenceSource}$`);

/** Reads `kind:slug#heading`; undefined where the text is not of that form. */
export function parseReference(text: string): Reference | undefined {
  const [, kind, slug, heading] = referencePattern.exec(text) ?? [];
  if (!kind || !slug) return undefined;
  return { kind: kind as Reference['kind'], slug, ...(heading && { heading }) };
}
