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

/** What can be news, the weightier first: of what came on one day, this is the order. */
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

/** The kinds that the feed has always known by their line in their section. */
const listed: ReadonlySet<NewsKind> = new Set(['event', 'quote', 'question', 'difference', 'person', 'term']);

/** An entry that is new on the site, or was corrected. Times as RFC 3339 writes them. */
export interface News {
  kind: NewsKind;
  slug: string;
  title: string;
  /** What it says in a sentence, where the entry has one. */
  summary: string | undefined;
  /** The page's path, with the place on it. */
  address: string;
  /** The path that it is known by, which stays wherever it is told: its page, or its line in its section. */
  known: string;
  /** The section that lists it; the free pages have none. */
  section: Section | undefined;
  published: string;
  updated: string;
}

/**
 * What is new or corrected in a language, the latest first; what is not translated is no news there. A correction is what
 * an editor finds readers should be told of: a text changed otherwise keeps its time, as
 * https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15 leaves it to the publisher which changes matter.
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

/** When the site's texts last changed in a way that matters to readers. Throws where there are none. */
export async function lastNews(language: Language): Promise<string> {
  const [latest] = [...(await news(language)), ...(await news(originalLanguage))];
  if (latest) return latest.updated;
  throw new Error('The content has no entries.');
}

function newsOf(kind: NewsKind, entry: Entry<BilingualCollection>, link: (reference: Reference) => EntryLink): News {
  const address = link({ kind, slug: entry.slug }).href;
  // Of this text, not of the original that it was translated from.
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
