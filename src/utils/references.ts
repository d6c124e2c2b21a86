/** The pages that list a collection, by the last part of their address, in the usual order; a site may have another. */
export const sections = [
  'timeline',
  'sectors',
  'quotes',
  'questions',
  'meetings',
  'people',
  'glossary',
  'differences',
  'sources',
] as const;
export type Section = (typeof sections)[number];

/**
 * The kinds of references in a text, written as a link `[text](kind:slug)` or `[text](kind:slug#heading)`. `section` is
 * the collection's address; an entry of a kind that is `listed` has no page of its own, only its place on the list.
 */
export const referenceKinds = {
  meeting: { collection: 'meetings', section: 'meetings', listed: false },
  sector: { collection: 'sectors', section: 'sectors', listed: false },
  quote: { collection: 'quotes', section: 'quotes', listed: false },
  event: { collection: 'events', section: 'timeline', listed: true },
  chapter: { collection: 'chapters', section: 'timeline', listed: true },
  question: { collection: 'questions', section: 'questions', listed: false },
  person: { collection: 'people', section: 'people', listed: true },
  term: { collection: 'glossary', section: 'glossary', listed: true },
  difference: { collection: 'differences', section: 'differences', listed: false },
  source: { collection: 'sources', section: 'sources', listed: true },
} as const satisfies Record<string, { collection: string; section: Section; listed: boolean }>;

export type ReferenceKind = keyof typeof referenceKinds;
export type CollectionName = (typeof referenceKinds)[ReferenceKind]['collection'];

export interface Reference {
  kind: ReferenceKind | 'page' | 'section';
  slug: string;
  heading?: string;
}

/** A reference with everything that its address depends on. */
export interface Target extends Reference {
  /** For an event or a chapter of a divided timeline: the chapter whose page shows it. */
  chapter?: string | undefined;
}

/** What a reference can begin with: a kind of entry, a free page, or a section. */
export const referenceKindNames: readonly string[] = [...Object.keys(referenceKinds), 'page', 'section'];

/** How entries of a collection are referred to; the free pages are no collection that has a section. */
export function kindOf(collection: CollectionName | 'pages'): ReferenceKind | 'page' {
  const kinds = Object.keys(referenceKinds) as ReferenceKind[];
  return kinds.find((kind) => referenceKinds[kind].collection === collection) ?? 'page';
}

/** Whether each entry of a collection has a page of its own, rather than a place on a list or none. */
export function hasPages(collection: string): boolean {
  const kind = Object.values(referenceKinds).find((one) => one.collection === collection);
  return collection === 'pages' || kind?.listed === false;
}

/** Matches an address outside the site. */
export const webAddress = /^(?:https?:\/\/|mailto:)/i;

/** The form of a slug and of a heading's id: lower-case ASCII words with hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The form of a reference, unanchored, for finding links in HTML. */
export const referenceSource = `(${referenceKindNames.join('|')}):([a-z0-9-]+)(?:#([a-z0-9-]+))?`;
const referencePattern = new RegExp(`^${referenceSource}$`);

/** Parses `kind:slug#heading`; undefined if the text does not have that form. */
export function parseReference(text: string): Reference | undefined {
  const [, kind, slug, heading] = referencePattern.exec(text) ?? [];
  if (!kind || !slug) return undefined;
  return { kind: kind as Reference['kind'], slug, ...(heading && { heading }) };
}
