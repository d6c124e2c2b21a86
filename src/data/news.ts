import { type Language, originalLanguage } from '../site.config.ts';
import { timestamp } from '../utils/partial-date.ts';
import { type Reference, type Section, referenceKinds } from '../utils/references.ts';
import { compareStrings } from '../utils/text.ts';
import type { BilingualCollection, Entry } from './entries.ts';
import { events } from './events.ts';
import { differences, glossary, meetings, questions, sectors } from './lists.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import { type EntryLink, linkResolver } from './references.ts';

/** The kinds of entries that can be news, in their order on the same day: the more important first. */
const lists = {
  meeting: meetings,
  event: events,
  sector: sectors,
  quote: quotes,
  question: questions,
  difference: differences,
  person: people,
  term: glossary,
  page: pages,
} satisfies Record<string, (language: Language) => Promise<readonly Entry<BilingualCollection>[]>>;
export type NewsKind = keyof typeof lists;

/** The kinds whose ids in the feed have always been their places in their section. */
const listed: ReadonlySet<NewsKind> = new Set(['event', 'quote', 'question', 'difference', 'person', 'term']);

/** An entry that is new on the site, or was corrected. Times as RFC 3339 writes them. */
export interface News {
  kind: NewsKind;
  slug: string;
  title: string;
  /** The entry in a sentence, if it has one. */
  summary: string | undefined;
  /** The path of its page, with a fragment if needed. */
  address: string;
  /** The path that identifies it in the feed and never changes: its page, or its place in its section. */
  known: string;
  /** The section that lists it; the free pages have none. */
  section: Section | undefined;
  published: string;
  updated: string;
}

/**
 * Entries that are new or corrected in a language, latest first; untranslated entries are omitted. Only a correction
 * that an editor records changes the time: https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15 lets the publisher
 * decide which changes are significant.
 */
export async function news(language: Language): Promise<News[]> {
  const link = await linkResolver(language);
  const perKind = Object.entries(lists).map(async ([kind, list]) => {
    const all: readonly Entry<BilingualCollection>[] = await list(language);
    return all
      .filter(({ translationStatus }) => translationStatus !== 'untranslated')
      .map((entry) => newsOf(kind as NewsKind, entry, link));
  });
  return (await Promise.all(perKind)).flat().sort((a, b) => compareStrings(b.updated, a.updated));
}

/** The time of the latest news. Throws if the content has no entries. */
export async function lastNews(language: Language): Promise<string> {
  const [latest] = [...(await news(language)), ...(await news(originalLanguage))];
  if (latest) return latest.updated;
  throw new Error('The content has no entries.');
}

function newsOf(kind: NewsKind, entry: Entry<BilingualCollection>, link: (reference: Reference) => EntryLink): News {
  const address = link({ kind, slug: entry.slug }).href;
  // The dates of this text, not of its original.
  const { added, updated, corrections = [] } = entry.document.data;
  const published = timestamp(added ?? updated);
  const corrected = corrections.map(({ date }) => timestamp(date));
  return {
    kind,
    slug: entry.slug,
    title: entry.title,
    summary: 'summary' in entry ? entry.summary : undefined,
    address,
    known:
      kind === 'page' || !listed.has(kind)
        ? address
        : `${link({ kind: 'section', slug: referenceKinds[kind].section }).href}#${entry.slug}`,
    section: kind === 'page' ? undefined : referenceKinds[kind].section,
    published,
    updated: [published, ...corrected].sort(compareStrings).at(-1) ?? published,
  };
}
